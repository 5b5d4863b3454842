import type { Catalogue, Product } from '@/lib/catalogue/catalogue'
import { directoryOf } from '@/lib/catalogue/directory'
import { covers, type Offer } from '@/lib/offers/offer'
import type { ProfileSnapshot } from '@/lib/profile/snapshot'
import { type Tier, tierAt } from './tier'

const DAY = 86_400_000

type Launch = Pick<Product, 'launchedAt' | 'earlyAccessFrom'>
type Launching = Launch & Pick<Product, 'slug' | 'group' | 'department'>
type Collected = Pick<ProfileSnapshot, 'points'>
/** Offers that give early access and are open to the shopper in question. */
type Giving = readonly Pick<Offer, 'scope'>[]

/** When (epoch ms) members of a tier may buy a launch: so many days before it, never before the product allows any. */
export function opensFor({ launchedAt, earlyAccessFrom }: Launch, tier: Tier | null): number {
  if (earlyAccessFrom === null || !tier) return launchedAt
  return Math.min(launchedAt, Math.max(earlyAccessFrom, launchedAt - tier.earlyDays * DAY))
}

/** The lowest tier that may buy a launch before everybody, and from when (epoch ms); null where none may. */
export function firstEarly(product: Launch, tiers: readonly Tier[]): { tier: Tier; from: number } | null {
  const tier = tiers.find(tier => opensFor(product, tier) < product.launchedAt)
  return tier ? { tier, from: opensFor(product, tier) } : null
}

/** True when a product that is not out at `now` (epoch ms) can be seen and bought by this shopper all the same. */
export function hasEarlyAccess(
  product: Launching,
  snapshot: Collected,
  tiers: readonly Tier[],
  giving: Giving,
  now: number,
): boolean {
  if (product.launchedAt <= now) return false
  if (giving.some(offer => covers(offer.scope, product))) return true
  return opensFor(product, tierAt(snapshot.points, tiers, now)) <= now
}

/**
 * Whether somebody may have a product at `now` (epoch ms): it is out, or among the launches open to them early, whose ids
 * `openLaunches` tells. The one question shelves, lists, searches, carts and orders ask.
 */
export function mayHave(
  { id, launchedAt }: Pick<Product, 'id' | 'launchedAt'>,
  early: readonly string[],
  now: number,
): boolean {
  return launchedAt <= now || early.includes(id)
}

/** What is not out yet at `now` (epoch ms) and open to this shopper, the next launch first. */
export function openEarly(
  catalogue: Pick<Catalogue, 'products' | 'groups' | 'byGroup' | 'tiers'>,
  snapshot: Collected,
  giving: Giving,
  now: number,
): Product[] {
  const open: Product[] = []
  // The latest launch first: after what is to come nothing more is.
  for (const product of directoryOf(catalogue).newest) {
    if (product.launchedAt <= now) break
    if (hasEarlyAccess(product, snapshot, catalogue.tiers ?? [], giving, now)) open.push(product)
  }
  return open.reverse()
}
