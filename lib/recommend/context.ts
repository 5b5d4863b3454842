import { facetsOf } from '@/lib/affinity/facets'
import { affinitiesOf, fadedOf } from '@/lib/affinity/passed-over'
import { type Taste, tasteOf } from '@/lib/affinity/taste'
import type { Catalogue, Product } from '@/lib/catalogue/catalogue'
import type { EventName, Place } from '@/lib/generated/prisma/enums'
import { OPENING, type Placements } from '@/lib/placements/config'
import { rulesOf } from '@/lib/placements/rules'
import { emptySnapshot, type ProfileSnapshot } from '@/lib/profile/snapshot'
import type { Hindrance } from './eligibility'
import type { Situation } from './situation'

const DAY = 86_400_000
/** Interest in a look fades by half in so long: what somebody is after today, not what they are like. */
const INTENT_HALF_LIFE = DAY / 2

/** How much a kind of event says about what somebody is after. */
const INTENT: Partial<Record<EventName, number>> = {
  view_item: 1,
  select_item: 0.5,
  add_to_wishlist: 2,
  add_to_cart: 2,
}

export type Look = { product: Product; weight: number; at: number }
export type Purchase = { product: Product; at: number; quantity: number }

/** Everything a source or a rule asks about the shopper, worked out once for a page. */
export type Context = {
  now: number
  catalogue: Catalogue
  snapshot: ProfileSnapshot
  taste: Taste
  /** Newest first, of products still sold. */
  purchases: Purchase[]
  owned: ReadonlySet<string>
  /** Group → until when (epoch ms) nothing of it is promoted after a purchase. */
  quietUntil: ReadonlyMap<string, number>
  /** Series → the highest volume owned. */
  reading: ReadonlyMap<string, Purchase>
  /** In the cart, or waved away. */
  kept: ReadonlySet<string>
  dismissed: ReadonlySet<string>
  /** What keeps being ignored: product → what is left of its score. */
  faded: ReadonlyMap<string, number>
  /** What was looked at of late, each product once, newest first. */
  looks: Look[]
  /** How merchandisers arranged each placement. */
  placements: Placements
  /** What is not shown at the placement this is the context of; nothing where it is of none. */
  isBanned: ((product: Product) => boolean) | null
  /** The ids of launches open to the shopper before they are out (lib/loyalty/open-launches.ts). */
  early: readonly string[]
  /** The circumstances of the visit a page is for; none for a message, and for nobody in particular. */
  situation?: Situation | null
  /** Where it is kept what a rule refused of what sources came to; absent where nobody will ask. */
  refused?: Map<Product, Hindrance>
}

/** Puts a snapshot into context at `now` (epoch ms); of somebody who refused, only the cart is known. */
export function contextOf(
  snapshot: ProfileSnapshot,
  catalogue: Catalogue,
  now: number,
  placements: Placements = OPENING,
  early: readonly string[] = [],
): Context {
  const known =
    snapshot.consent === 'DENIED' ? { ...emptySnapshot(snapshot.revision), cart: snapshot.cart } : snapshot
  const purchases = known.purchases.flatMap((p): Purchase[] => {
    const product = catalogue.byId.get(p.productId)
    return product ? [{ product, at: p.at, quantity: p.quantity }] : []
  })
  const taste = tasteOf(
    affinitiesOf(known, catalogue, now),
    known.facts.hobbies,
    now,
    known.decay,
    known.choices,
  )
  return {
    now,
    catalogue,
    snapshot: known,
    taste,
    purchases,
    owned: new Set(purchases.map(p => p.product.id)),
    quietUntil: quietOf(purchases),
    reading: readingOf(purchases),
    kept: new Set(known.cart.map(line => line.productId)),
    dismissed: new Set(known.dismissed),
    faded: fadedOf(known, now),
    // What was muted leads nowhere either.
    looks: looksOf(known, catalogue, now).filter(look => !taste.isMuted(facetsOf(look.product))),
    placements,
    early,
    isBanned: null,
  }
}

/** The same context at one placement: what is banned there is hindered. */
export function contextAt(context: Context, place: Place): Context {
  const config = context.placements[place]
  if (config.bans.length === 0) return context
  return { ...context, isBanned: rulesOf(config).isBanned }
}

function quietOf(purchases: Purchase[]): Map<string, number> {
  const quiet = new Map<string, number>()
  for (const { product, at } of purchases) {
    const until = at + product.quietDays * DAY
    if (until > (quiet.get(product.group) ?? 0)) quiet.set(product.group, until)
  }
  return quiet
}

function readingOf(purchases: Purchase[]): Map<string, Purchase> {
  const reading = new Map<string, Purchase>()
  for (const purchase of purchases) {
    const { series, volume } = purchase.product
    if (series && (volume ?? 0) > (reading.get(series)?.product.volume ?? 0)) reading.set(series, purchase)
  }
  return reading
}

function looksOf({ recent }: ProfileSnapshot, catalogue: Catalogue, now: number): Look[] {
  const looks = new Map<string, Look>()
  for (const { productId, name, at } of recent) {
    const product = catalogue.byId.get(productId)
    const intent = INTENT[name]
    if (!product || !intent) continue
    const weight = intent * 2 ** (-Math.max(0, now - at) / INTENT_HALF_LIFE)
    const before = looks.get(productId)
    if (before) before.weight += weight
    else looks.set(productId, { product, weight, at })
  }
  return [...looks.values()]
}
