import type { Catalogue } from '@/lib/catalogue/catalogue'
import { calendarDate } from '@/lib/offers/calendar'
import type { ProfileSnapshot } from '@/lib/profile/snapshot'
import { heldSince, tierAt } from './tier'
import { withArticle } from './words'

const DAY = 86_400_000

/** What is said to a regular: who they are to the shop, and the next launch that is open to them. */
export type Recognition = {
  /** “A Regular since March.” Null below the first tier. */
  standing: string | null
  launch: { name: string; slug: string; when: string } | null
}

/**
 * What recognises a shopper who comes in at `now` (epoch ms), `early` being the launches open to them (ids): only what is so, and nothing to be earned. Null where
 * nothing does, and with personalisation off.
 */
export function recognise(
  snapshot: ProfileSnapshot,
  catalogue: Catalogue,
  early: readonly string[],
  now: number,
): Recognition | null {
  if (snapshot.consent === 'DENIED' || snapshot.shopperId === null) return null
  const { timeZone } = snapshot.facts
  const tier = tierAt(snapshot.points, catalogue.tiers ?? [], now)
  const known = new Set([...snapshot.dismissed, ...snapshot.purchases.map(purchase => purchase.productId)])
  const open = early.flatMap(id => catalogue.byId.get(id) ?? [])
  const launch = open.find(product => product.inStock && product.ageLimit === null && !known.has(product.id))
  if (!tier && !launch) return null
  const who = tier && withArticle(tier.name)
  return {
    standing:
      tier && who
        ? `${who.charAt(0).toUpperCase()}${who.slice(1)} since ${monthOrYear(heldSince(snapshot.points, tier.points, now), now, timeZone)}.`
        : null,
    launch: launch
      ? { name: launch.name, slug: launch.slug, when: dayFrom(launch.launchedAt, now, timeZone) }
      : null,
  }
}

/** “March” within the year, else “2025”; “this month” for this one. */
function monthOrYear(at: number, now: number, timeZone: string): string {
  const [then, today] = [calendarDate(at, timeZone), calendarDate(now, timeZone)]
  if (then.year !== today.year) return String(then.year)
  if (then.month === today.month) return 'this month'
  return inWords(then, { month: 'long' })
}

/** “Monday” within the next six days, else “7 December”. */
function dayFrom(at: number, now: number, timeZone: string): string {
  return inWords(
    calendarDate(at, timeZone),
    at - now < 6 * DAY ? { weekday: 'long' } : { day: 'numeric', month: 'long' },
  )
}

type Day = ReturnType<typeof calendarDate>

const inWords = ({ year, month, day }: Day, format: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-GB', { ...format, timeZone: 'UTC' }).format(Date.UTC(year, month - 1, day))
