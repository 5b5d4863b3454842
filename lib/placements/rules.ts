import type { Product } from '@/lib/catalogue/catalogue'
import type { PlacementConfig, Target } from './config'

type Facts = Pick<Product, 'slug' | 'brand' | 'group'>
type Rules = { isBanned: (product: Facts) => boolean; factorOf: (product: Facts) => number }

const key = (kind: Target['kind'], slug: string) => `${kind} ${slug}`
const keysOf = ({ slug, brand, group }: Facts) => [
  key('product', slug),
  key('brand', brand),
  key('group', group),
]

const held = new WeakMap<PlacementConfig, Rules>()

/** Bans and boosts made ready to be asked about products; worked out once for a configuration. */
export function rulesOf(config: PlacementConfig): Rules {
  const known = held.get(config)
  if (known) return known
  const bans = new Set(config.bans.map(({ kind, slug }) => key(kind, slug)))
  const boosts = new Map<string, number>()
  for (const { kind, slug, factor } of config.boosts)
    boosts.set(key(kind, slug), factor * (boosts.get(key(kind, slug)) ?? 1))
  const rules: Rules = {
    isBanned: product => bans.size > 0 && keysOf(product).some(k => bans.has(k)),
    factorOf: product =>
      boosts.size === 0 ? 1 : keysOf(product).reduce((factor, k) => factor * (boosts.get(k) ?? 1), 1),
  }
  held.set(config, rules)
  return rules
}
