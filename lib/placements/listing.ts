import type { Product } from '@/lib/catalogue/catalogue'
import type { PlacementConfig } from './config'
import { pinsAt } from './pins'
import { rulesOf } from './rules'

/** A thing in its place on a listing; a greater score stands further on the front. */
type Listed = { product: Product; score: number }

/**
 * A listing, best first, as merchandisers arranged it at `now` (epoch ms): without what is banned, by score times
 * boost, and what is pinned and in it at its place. `group` is the slug of the group whose page it is.
 */
export function arrangeListing<L extends Listed>(
  ranked: readonly L[],
  config: PlacementConfig,
  { now, group = null }: { now: number; group?: string | null },
): readonly L[] {
  const pins = pinsAt(config.pins, now, group)
  if (pins.length + config.boosts.length + config.bans.length === 0) return ranked
  const { isBanned, factorOf } = rulesOf(config)
  let level = Number.POSITIVE_INFINITY
  const weighed = ranked.flatMap(entry => {
    if (isBanned(entry.product)) return []
    // The order they come in need not be that of their scores.
    level = Math.min(level, entry.score)
    const factor = factorOf(entry.product)
    return [{ entry, at: level > 0 ? level * factor : level / factor }]
  })
  weighed.sort((a, b) => b.at - a.at)
  const pinned = new Map(pins.map(pin => [pin.product, pin.place]))
  const list = weighed.map(({ entry }) => entry)
  const loose = list.filter(({ product }) => !pinned.has(product.slug))
  const fixed = list
    .flatMap(entry => {
      const place = pinned.get(entry.product.slug)
      return place === undefined ? [] : [{ entry, place }]
    })
    .sort((a, b) => a.place - b.place)
  for (const { entry, place } of fixed) loose.splice(Math.min(place - 1, loose.length), 0, entry)
  return loose
}

/** Products in everybody's order, as `arrangeListing` has them. */
export function arrangedProducts(
  products: readonly Product[],
  config: PlacementConfig,
  at: { now: number; group?: string | null },
): readonly Product[] {
  const ranked = products.map((product, i) => ({ product, score: 1 - i / products.length }))
  return arrangeListing(ranked, config, at).map(({ product }) => product)
}
