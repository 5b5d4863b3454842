import { facetsOf } from '@/lib/affinity/facets'
import type { Product } from '@/lib/catalogue/catalogue'
import { formatDate } from '@/lib/dates'
import type { Context } from '@/lib/recommend/context'

export type Stage = {
  kind: 'discovering' | 'comparing' | 'deciding' | 'owning'
  /** The group it is about (slug); null while nothing in particular is sought. */
  group: string | null
  /** The products it is about (ids), newest first. */
  products: string[]
  because: string
}

const MINUTE = 60_000
const DAY = 86_400_000
/** A break this long ends a session, as visits count it. */
const BREAK = 30 * MINUTE
/** Looks within so short a time are one look: a page loaded again. */
const SAME_LOOK = 2 * MINUTE
/** Interest in a look halves in so long. */
const HALF_LIFE = DAY / 2
/** A group is sought from about one look of today on. */
const SOUGHT = 0.4
/** What was looked at longer ago is no longer what somebody is after. */
const AFTER = 3 * DAY
/** What went into the cart longer ago is left there rather than thought about. */
const IN_MIND = 14 * DAY
/** So many of one group, in this session or the one before, are being compared. */
const SEVERAL = 3
/** So often come back to, something is nearly decided. */
const RETURNS = 3
/** What was bought so long ago is a thing of every day. */
const STILL_NEW = 180 * DAY

type Look = { product: Product; at: number; carted: boolean }

/** Looks and things put into the cart, newest first, of groups that are not quiet after a purchase. */
function looksOf({ snapshot, catalogue, now, quietUntil, taste, dismissed }: Context): Look[] {
  return snapshot.recent.flatMap(({ productId, name, at }): Look[] => {
    const product = catalogue.byId.get(productId)
    if (!product || (name !== 'view_item' && name !== 'add_to_cart') || now - at > IN_MIND) return []
    if ((quietUntil.get(product.group) ?? 0) > now || dismissed.has(productId)) return []
    if (taste.isMuted(facetsOf(product))) return []
    return [{ product, at, carted: name === 'add_to_cart' }]
  })
}

/** When the last session but one began, by the breaks between these instants (newest first). */
export function twoSessionsBack(instants: readonly number[]): number {
  let breaks = 0
  let start = instants[0] ?? 0
  for (const at of instants) {
    if (start - at > BREAK && ++breaks === 2) break
    start = at
  }
  return start
}

/** How often each product was come to, by looks newest first; the same look twice in quick succession is one. */
export function visitsOf(looks: readonly Pick<Look, 'product' | 'at'>[]): Map<string, number> {
  const visits = new Map<string, number>()
  looks.forEach(({ product, at }, i) => {
    const before = looks[i + 1]
    if (before?.product.id === product.id && at - before.at < SAME_LOOK) return
    visits.set(product.id, (visits.get(product.id) ?? 0) + 1)
  })
  return visits
}

/** The group most was looked at in of late, newer looks weighing more; null when nothing is sought. */
function soughtIn(looks: readonly Look[], now: number): string | null {
  const weights = new Map<string, number>()
  for (const { product, at } of looks) {
    if (now - at > AFTER) continue
    const weight = 2 ** (-Math.max(0, now - at) / HALF_LIFE)
    weights.set(product.group, (weights.get(product.group) ?? 0) + weight)
  }
  const [best] = [...weights].sort((a, b) => b[1] - a[1])
  return best && best[1] >= SOUGHT ? best[0] : null
}

function decided(looks: readonly Look[], context: Context): Stage | null {
  const { kept, now } = context
  const inCart = looks.find(look => look.carted && kept.has(look.product.id))
  if (inCart) {
    const { product } = inCart
    const because = `You put ${product.name} into your cart.`
    return { kind: 'deciding', group: product.group, products: [product.id], because }
  }
  const seen = looks.filter(look => !look.carted && now - look.at <= AFTER)
  const [most] = [...visitsOf(seen)].sort((a, b) => b[1] - a[1])
  const product = most && seen.find(look => look.product.id === most[0])?.product
  if (!product || most[1] < RETURNS) return null
  const because = `You came back to ${product.name} more than once.`
  return { kind: 'deciding', group: product.group, products: [product.id], because }
}

function owning({ purchases, quietUntil, now }: Context): Stage | null {
  const bought = purchases.find(
    p => (quietUntil.get(p.product.group) ?? 0) > now && now - p.at < STILL_NEW && isLasting(p.product),
  )
  if (!bought) return null
  const { product, at } = bought
  const because = `You bought ${product.name} on ${formatDate(at)}.`
  return { kind: 'owning', group: product.group, products: [product.id], because }
}

const isLasting = ({ afterPurchase }: Product) => afterPurchase === 'COMPLEMENT'

const namesOf = (group: string, { catalogue }: Context) =>
  catalogue.groups.get(group)?.name.toLowerCase() ?? group

/**
 * Where somebody stands on the way to a purchase (S25), in the group they are after now: deciding with
 * something in the cart or come back to three times, comparing after looks at three products of one group within
 * two sessions, owning when a lasting thing was bought and nothing else is sought; else discovering.
 */
export function stageOf(context: Context): Stage {
  const looks = looksOf(context)
  const group = soughtIn(looks, context.now)
  const ofGroup = looks.filter(look => look.product.group === group)
  const close = decided(ofGroup, context)
  if (close) return close
  const since = twoSessionsBack(context.snapshot.recent.map(({ at }) => at))
  const lately = ofGroup.filter(({ at }) => at >= since && context.now - at <= AFTER)
  const products = [...new Set(lately.map(look => look.product.id))]
  if (group && products.length >= SEVERAL) {
    const because = `You looked at ${products.length} different ${namesOf(group, context)}.`
    return { kind: 'comparing', group, products, because }
  }
  const elsewhere = decided(looks, context)
  if (elsewhere) return elsewhere
  if (!group)
    return owning(context) ?? { kind: 'discovering', group, products, because: 'You are looking around.' }
  const because = `You have begun to look at ${namesOf(group, context)}.`
  return { kind: 'discovering', group, products, because }
}
