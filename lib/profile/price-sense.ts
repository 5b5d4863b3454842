import { pricePositionOf } from '@/lib/catalogue/price-range'
import type { EventName } from '@/lib/generated/prisma/enums'
import type { Context } from '@/lib/recommend/context'

export type PriceSense = {
  kind: 'saver' | 'balanced' | 'premium'
  /** 0..1: how far what was done backs it. */
  confidence: number
  because: string
}

const DAY = 86_400_000
/** What was chosen so long ago counts half. */
const HALF_LIFE = 90 * DAY
/** How much a choice says. What is bought counts from the orders, where it cannot be missing. */
const WEIGHTS: Partial<Record<EventName, number>> = { view_item: 1, add_to_wishlist: 2, add_to_cart: 2 }
const BOUGHT = 4
/** Half-way trust: so many looks, or two purchases. */
const HALF_TRUST = 8
/** Of the whole, what the price tiers of the taste say. */
const TIERS = 0.25
/** From this lean on somebody is a saver or wants the better make. */
const LEAN = 0.25
/** Below this confidence everybody is balanced. */
export const BACKED = 0.5

type Sample = { lean: number; weight: number }

/** −1..1: what choosing a product says; the cheapest of its kind −1, and reduced counts half as cheap again. */
export function leanOf(percentile: number, reduced: boolean): number {
  const lean = 2 * percentile - 1
  return reduced ? (lean - 1) / 2 : lean
}

/**
 * The weighted mean of the leans (−1 the cheapest of a kind .. 1 the dearest) and how far it is backed:
 * `Σw/(Σw + 8)`, so that three looks give 0.27 and what was seen or bought of two or three things 0.5.
 */
export function weigh(samples: readonly Sample[]): { lean: number; confidence: number } {
  const total = samples.reduce((sum, s) => sum + s.weight, 0)
  if (total <= 0) return { lean: 0, confidence: 0 }
  const lean = samples.reduce((sum, s) => sum + s.weight * s.lean, 0) / total
  return { lean, confidence: total / (total + HALF_TRUST) }
}

/** −1..1: premium against value in the taste for price tiers, as far as it is backed. */
function tierLean({ taste }: Context): number {
  const shareOf = (key: string) => {
    const liking = taste.liked('price_tier').find(l => l.key === key)
    return liking ? liking.share * liking.confidence : 0
  }
  return shareOf('premium') - shareOf('value')
}

function samplesOf({ snapshot, purchases, catalogue, now }: Context): Sample[] {
  const samples: Sample[] = []
  const add = (productId: string, weight: number, at: number) => {
    const product = catalogue.byId.get(productId)
    if (!product) return
    const { percentile, spread } = pricePositionOf(product, catalogue)
    const fades = 2 ** (-Math.max(0, now - at) / HALF_LIFE)
    samples.push({
      lean: leanOf(percentile, product.compareAtCents !== null),
      weight: weight * spread * fades,
    })
  }
  // The same look twice says nothing more about prices.
  const told = new Set<string>()
  for (const { productId, name, at } of snapshot.recent) {
    const weight = WEIGHTS[name]
    if (!weight || told.has(`${name} ${productId}`)) continue
    told.add(`${name} ${productId}`)
    add(productId, weight, at)
  }
  for (const { product, at } of purchases) add(product.id, BOUGHT, at)
  return samples
}

/**
 * Whether somebody looks for the price or for the make (S26): the price of what they looked at, put into the
 * cart and bought against its own group's range, each weighted by what it says, by how much prices in the group
 * differ and by age, with a quarter from the price tiers they like. Nobody is anything on little evidence.
 */
export function priceSenseOf(context: Context): PriceSense {
  const { lean: chosen, confidence } = weigh(samplesOf(context))
  const lean = (1 - TIERS) * chosen + TIERS * tierLean(context)
  if (confidence < BACKED || Math.abs(lean) < LEAN) {
    const because =
      confidence < BACKED
        ? 'We have not seen you choose often enough to say.'
        : 'You choose across the whole range: now the plain one, now the better one.'
    return { kind: 'balanced', confidence, because }
  }
  return lean < 0
    ? { kind: 'saver', confidence, because: 'You mostly chose what costs less than others of its kind.' }
    : { kind: 'premium', confidence, because: 'You mostly chose the better make of a kind.' }
}
