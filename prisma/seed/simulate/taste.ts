import type { Dwelling, Household } from '@/lib/generated/prisma/enums'
import type { Channel, Device } from '@/lib/visits/tag'
import { type Archetype, archetypes } from './archetypes'
import type { Random } from './random'
import type { Item, Shop } from './shop'

/** What moves one shopper; never stored, only its traces are. */
export type Taste = {
  groups: Record<string, number>
  brands: Record<string, number>
  styles: string[]
  colours: string[]
  topics: string[]
  /** The size they take: 0 the smallest, 1 the largest. */
  fit: number
  tiers: [value: number, mid: number, premium: number]
  dwelling: Dwelling
  household: Household
  age: number
  /** A price they do not think about twice, in cents. */
  easyCents: number
  /** Chance that a visit ends in an order, for an item at `easyCents`. */
  buying: number
  /** Share of the usual replenishment interval after which they run out. */
  pace: number
  device: Device
  /** Hours of the day they usually come. */
  hours: number[]
  channels: Partial<Record<Channel, number>>
}

const DWELLINGS: Dwelling[] = ['FLAT', 'FLAT_WITH_BALCONY', 'HOUSE_WITH_GARDEN']
const HOUSEHOLDS: Household[] = ['SINGLE', 'COUPLE', 'FAMILY', 'SHARED']
const COLOURS = [
  'black',
  'ecru',
  'classic-blue',
  'dark-indigo',
  'navy',
  'forest',
  'olive',
  'sand',
  'grey',
  'white',
  'terracotta',
  'rose',
]
const HOURS = [
  [7, 8, 9, 12],
  [12, 13, 18],
  [14, 15, 16, 20],
  [18, 19, 20, 21, 22],
  [20, 21, 22, 23],
  [9, 12, 17, 20, 21],
]

/** Draws a taste: two archetypes blended, then quirks in groups, brands, styles, colours and prices. */
export function drawTaste(random: Random, shop: Shop): Taste {
  const draw = () => archetypes[random.weighted(archetypes.map(one => one.share))] as Archetype
  const main = draw()
  const side = draw()
  const quirk = (spread: number) => Math.exp(random.normal() * spread)
  const tier = random.weighted(main.tiers)
  const [from, to] = main.ages
  return {
    groups: Object.fromEntries(
      shop.groups.map(({ slug }) => [
        slug,
        (0.75 * (main.groups[slug] ?? 0) + 0.25 * (side.groups[slug] ?? 0) + 0.08) * quirk(0.55),
      ]),
    ),
    brands: Object.fromEntries([...new Set(shop.items.map(i => i.seed.brand))].map(b => [b, quirk(0.6)])),
    styles: [random.pick(main.styles), random.pick(side.styles)],
    colours: [random.pick(COLOURS), random.pick(COLOURS)],
    topics: [...new Set([random.pick(main.topics), random.pick(main.topics), random.pick(side.topics)])],
    fit: random.next(),
    tiers: [0, 1, 2].map(t => (t === tier ? 3 : Math.abs(t - tier) === 1 ? 1 : 0.25)) as Taste['tiers'],
    dwelling: DWELLINGS[random.weighted(main.dwellings)] as Dwelling,
    household: HOUSEHOLDS[random.weighted(main.households)] as Household,
    age: Math.floor(random.between(from, to + 1)),
    easyCents: (tier === 0 ? 4_000 : tier === 1 ? 8_000 : 16_000) * quirk(0.35),
    buying: Math.min(0.5, 0.19 * quirk(0.5)),
    pace: Math.min(1.5, Math.max(0.7, quirk(0.12))),
    device: (['phone', 'desktop', 'tablet'] as const)[random.weighted([6, 4, 1])] as Device,
    hours: random.pick(HOURS),
    channels: {
      direct: random.between(1, 5),
      search: random.between(1, 5),
      newsletter: random.between(0, 3),
      ad: random.between(0, 2),
      social: random.between(0, 2),
      referral: random.between(0, 0.6),
    },
  }
}

/** How much each item of the shop suits a taste (≥ 0), leaving out season and what is owned. */
export function suitability(taste: Taste, shop: Shop): Float64Array {
  return Float64Array.from(shop.items, item => suits(taste, item))
}

function suits(taste: Taste, { seed, group, appeal }: Item): number {
  const tier = taste.tiers[seed.tier === 'VALUE' ? 0 : seed.tier === 'MID' ? 1 : 2]
  const topics = seed.topics.filter(topic => taste.topics.includes(topic)).length
  const colour = seed.variants.some(variant => variant.colour && taste.colours.includes(variant.colour))
  const home = group.needs.includes('GARDEN')
    ? taste.dwelling === 'HOUSE_WITH_GARDEN'
      ? 1
      : 0
    : group.needs.includes('BALCONY')
      ? { FLAT: 0.05, FLAT_WITH_BALCONY: 1, HOUSE_WITH_GARDEN: 0.4 }[taste.dwelling]
      : 1
  return (
    appeal *
    home *
    tier *
    (taste.brands[seed.brand] ?? 1) *
    (taste.styles.includes(seed.style) ? 2 : 1) *
    (1 + 0.6 * topics) *
    (colour ? 1.5 : 1)
  )
}
