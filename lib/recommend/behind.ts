import { labelOf } from '@/lib/affinity/label'
import { likingsOf } from '@/lib/affinity/taste'
import { type Portrait, portraitOf } from '@/lib/profile/portrait'
import type { Context } from './context'
import type { Page } from './page-at'
import { dueAgain } from './sources/due-again'
import type { Trace } from './trace'

/** Tastes and events shown; the rest says little. */
const TASTES = 14
const EVENTS = 12

/** What stands behind a page: who it was made for and how it came about. Plain data; instants are ISO 8601. */
export type Behind = {
  path: string
  page: Page
  at: string
  who: {
    profileId: string | null
    consent: string
    firstSeenAt: string | null
    orders: number
    facts: Record<string, string | string[] | null>
  }
  portrait: Portrait
  tastes: {
    dimension: string
    key: string
    label: string
    share: number
    confidence: number
    evidence: number
    stance: string | null
  }[]
  recent: { at: string; event: string; product: string }[]
  owned: string[]
  quiet: { group: string; until: string }[]
  due: { product: string; everyDays: number }[]
  cart: { product: string; quantity: number }[]
  grants: { offerId: string; period: string; expiresAt: string | null; redeemedAt: string | null }[]
  trace: Trace
}

/** Puts together what stands behind a page, from the context it was decided in. */
export function behindOf(path: string, page: Page, context: Context, trace: Trace): Behind {
  const { snapshot, catalogue, now, quietUntil } = context
  const { affinities, facts, decay, choices } = snapshot
  const nameOf = (id: string) => catalogue.byId.get(id)?.name ?? id
  const likings = likingsOf(affinities, facts.hobbies, now, decay, choices)
  return {
    path,
    page,
    at: new Date(now).toISOString(),
    who: {
      profileId: snapshot.profileId,
      consent: snapshot.consent,
      firstSeenAt: iso(snapshot.firstSeenAt),
      orders: snapshot.orders,
      facts,
    },
    portrait: portraitOf(snapshot, catalogue, now),
    tastes: likings
      .sort((a, b) => Math.abs(b.share) * b.confidence - Math.abs(a.share) * a.confidence)
      .slice(0, TASTES)
      .map(liking => ({ ...liking, label: labelOf(liking.dimension, liking.key, catalogue) })),
    recent: snapshot.recent
      .slice(0, EVENTS)
      .map(({ at, name, productId }) => ({ at: iso(at), event: name, product: nameOf(productId) })),
    owned: [...context.owned].map(nameOf),
    quiet: [...quietUntil]
      .filter(([, until]) => until > now)
      .map(([group, until]) => ({ group: catalogue.groups.get(group)?.name ?? group, until: iso(until) })),
    due: dueAgain(context).flatMap(({ product, reason }) =>
      reason.kind === 'due-again' ? [{ product: product.name, everyDays: reason.everyDays }] : [],
    ),
    cart: snapshot.cart.map(({ productId, quantity }) => ({ product: nameOf(productId), quantity })),
    grants: snapshot.grants.map(({ offerId, period, expiresAt, redeemedAt }) => ({
      offerId,
      period,
      expiresAt: iso(expiresAt),
      redeemedAt: iso(redeemedAt),
    })),
    trace,
  }
}

function iso(at: number): string
function iso(at: number | null): string | null
function iso(at: number | null): string | null {
  return at === null ? null : new Date(at).toISOString()
}
