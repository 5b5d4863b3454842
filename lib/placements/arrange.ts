import type { Catalogue, Product } from '@/lib/catalogue/catalogue'
import { diversify } from '@/lib/recommend/diversify'
import type { Slot } from '@/lib/recommend/slot'
import type { PlacementConfig } from './config'
import { pinsAt } from './pins'
import { rulesOf } from './rules'

type Surroundings = {
  /** Epoch ms. */
  now: number
  catalogue: Pick<Catalogue, 'bySlug'>
  /** Whether a product may be put before this shopper unasked: a pin does not override it. */
  eligible: (product: Product) => boolean
  /** Products (ids) that stand on the page already. */
  seen?: ReadonlySet<string>
  /** The group (slug) whose page this is. */
  group?: string | null
  /** Stands before all that is weighed, and after nothing but a pin. */
  lead?: readonly Slot[]
  /** Blend weight of a slot; 1 where it is not given. */
  weightOf?: (slot: Slot) => number
}

/** What a shelf has of its own where the configuration does not say, and what stands on it already. */
type Limits = Partial<Pick<PlacementConfig, 'perGroup' | 'lambda' | 'pins'>> & {
  count?: number
  taken?: readonly Slot[]
}

/**
 * The candidates, best first, as a configuration weighs them: what is banned and what has no weight is left out,
 * the others keep the order they came in as far as factors do not change it. A greater factor never moves a product
 * back. Scores compare within one list only.
 */
export function weigh(
  candidates: readonly Slot[],
  config: PlacementConfig,
  weightOf?: (slot: Slot) => number,
): Slot[] {
  if (!weightOf && config.boosts.length === 0 && config.bans.length === 0) return [...candidates]
  const { isBanned, factorOf } = rulesOf(config)
  let level = Number.POSITIVE_INFINITY
  let moved = false
  const weighed = candidates.flatMap(slot => {
    // The order candidates come in need not be that of their scores.
    level = Math.min(level, slot.score)
    const boost = factorOf(slot.product)
    const factor = boost * (weightOf?.(slot) ?? 1)
    if (factor <= 0 || isBanned(slot.product)) return []
    if (factor === 1) return [{ slot, at: level }]
    moved = true
    const arranged = boost === 1 ? slot.arranged : { kind: 'boost' as const, factor: boost }
    return [
      {
        slot: { ...slot, score: times(slot.score, factor), ...(arranged && { arranged }) },
        at: times(level, factor),
      },
    ]
  })
  if (moved) weighed.sort((a, b) => b.at - a.at)
  return weighed.map(({ slot }) => slot)
}

/** A score that is nothing or less is not made more of. */
const times = (score: number, factor: number) => (score > 0 ? score * factor : score)

/**
 * One placement as its configuration arranges it, at most `count` slots, each product once: pins at their places
 * where the shopper may see them, around them the candidates as weighed, diversified and capped by kind. Pins count
 * as of their kind and never fall to the cap themselves.
 */
export function arrange(
  candidates: readonly Slot[],
  config: PlacementConfig,
  { now, catalogue, eligible, seen, group = null, lead = [], weightOf }: Surroundings,
  {
    count = config.cards,
    perGroup = config.perGroup,
    lambda = config.lambda,
    pins = config.pins,
    taken = [],
  }: Limits = {},
): Slot[] {
  const { isBanned } = rulesOf(config)
  const pinned = pinsAt(pins, now, group)
    .flatMap(({ product: slug, place }): { slot: Slot; place: number }[] => {
      const product = catalogue.bySlug.get(slug)
      if (!product || seen?.has(product.id) || isBanned(product) || !eligible(product)) return []
      return [
        { slot: { product, reason: { kind: 'popular' }, score: 0, arranged: { kind: 'pin', place } }, place },
      ]
    })
    .slice(0, count)
  const standing = new Set([...(seen ?? []), ...pinned.map(({ slot }) => slot.product.id)])
  const fresh = (slots: readonly Slot[]) =>
    slots.filter(({ product }) => !standing.has(product.id) && standing.add(product.id))
  const first = fresh(weigh(lead, config, slot => (weightOf?.(slot) === 0 ? 0 : 1))).slice(
    0,
    count - pinned.length,
  )
  const rest = fresh(weigh(candidates, config, weightOf))
  const room = {
    count: count - pinned.length - first.length,
    perGroup: perGroup ?? Number.POSITIVE_INFINITY,
    taken: [...taken, ...pinned.map(({ slot }) => slot), ...first],
  }
  const picked = lambda === 1 ? capped(rest, room) : diversify(rest, { ...room, lambda })
  return around(pinned, [...first, ...picked])
}

type Room = { count: number; perGroup: number; taken: readonly Slot[] }

/** The first of the slots that their kinds have room for, in their order. */
function capped(slots: readonly Slot[], { count, perGroup, taken }: Room): Slot[] {
  const groups = new Map<string, number>()
  const more = ({ product: { group } }: Slot) => groups.set(group, (groups.get(group) ?? 0) + 1)
  for (const slot of taken) more(slot)
  const picked: Slot[] = []
  for (const slot of slots) {
    if (picked.length >= count) break
    if ((groups.get(slot.product.group) ?? 0) >= perGroup) continue
    more(slot)
    picked.push(slot)
  }
  return picked
}

/** The slots with the pinned among them, each at its place or, where that is taken or too far on, the next. */
function around(pinned: readonly { slot: Slot; place: number }[], slots: readonly Slot[]): Slot[] {
  if (pinned.length === 0) return [...slots]
  const [pins, others] = [[...pinned], [...slots]]
  const arranged: Slot[] = []
  while (pins.length + others.length > 0) {
    const due = pins[0] && (pins[0].place <= arranged.length + 1 || others.length === 0)
    const next = due ? pins.shift()?.slot : others.shift()
    if (next) arranged.push(next)
  }
  return arranged
}
