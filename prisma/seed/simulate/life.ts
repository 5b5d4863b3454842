import type { EventName } from '@/lib/generated/prisma/enums'
import { DAY } from './clock'
import type { Random } from './random'
import { demandAt } from './season'
import type { Item, ItemVariant, Shop } from './shop'
import { suitability, type Taste } from './taste'

export type EventRow = {
  at: string
  id: string
  profileId: string
  sessionId: string
  name: EventName
  productId: string | null
  data: Record<string, unknown>
}

export type Bought = { item: Item; variant: ItemVariant; quantity: number }
export type Purchase = {
  id: string
  at: number
  bought: Bought[]
  saves?: { percent: number; why: string }
}

/** One shopper's year while it is being lived. */
export type Life = {
  profileId: string
  random: Random
  shop: Shop
  taste: Taste
  /** Suitability of each of the shop's items. */
  suits: Float64Array
  owned: Map<Item, number>
  groupAt: Map<string, number>
  /** Series slug → last volume bought. */
  volumes: Map<string, number>
  events: EventRow[]
  purchases: Purchase[]
  dismissed: Map<Item, number>
  today: number
}

/** A year that has not begun. */
export function begin(profileId: string, random: Random, shop: Shop, taste: Taste, today: number): Life {
  return {
    profileId,
    random,
    shop,
    taste,
    today,
    suits: suitability(taste, shop),
    owned: new Map(),
    groupAt: new Map(),
    volumes: new Map(),
    dismissed: new Map(),
    events: [],
    purchases: [],
  }
}

/** True once the shop sells it. */
export const isLaunched = (life: Life, item: Item, at: number) =>
  life.today - item.seed.launchedDaysAgo * DAY <= at

/** True while the group keeps quiet after a purchase. */
function isQuiet(life: Life, item: Item, at: number): boolean {
  const last = life.groupAt.get(item.group.slug)
  return last !== undefined && at - last < item.group.quietDays * DAY
}

/** Whether the shopper would and could buy this now: launched, in stock, not owned for good, series in order. */
export function canBuy(life: Life, item: Item, at: number): boolean {
  if (item.variants.length === 0 || !isLaunched(life, item, at)) return false
  if (item.seed.series) return item.seed.series.volume === (life.volumes.get(item.seed.series.slug) ?? 0) + 1
  const { afterPurchase } = item.group
  if (afterPurchase === 'REPLENISH' || afterPurchase === 'MORE_LIKE_THIS')
    return at - (life.owned.get(item) ?? 0) > item.group.quietDays * DAY
  return !life.owned.has(item) && !(afterPurchase === 'COMPLEMENT' && isQuiet(life, item, at))
}

/** How strongly an item draws the shopper at an instant, ≥ 0: taste, season, and what is owned already. */
function pull(life: Life, item: Item, at: number): number {
  if (!isLaunched(life, item, at) || life.dismissed.has(item)) return 0
  let draw = (life.suits[item.index] ?? 0) * demandAt(item.seed.season, at)
  if (life.owned.has(item)) draw *= item.group.afterPurchase === 'REPLENISH' ? 1.5 : 0.08
  else if (item.group.afterPurchase === 'COMPLEMENT' && isQuiet(life, item, at)) draw *= 0.15
  if (item.seed.series) {
    const ahead = item.seed.series.volume - (life.volumes.get(item.seed.series.slug) ?? 0)
    draw *= ahead === 1 ? (item.seed.series.volume > 1 ? 5 : 1.5) : ahead > 1 ? 0.1 : 1
  }
  return draw
}

/** Picks one of `items` by pull; undefined when nothing draws. */
export function pickItem(life: Life, items: readonly Item[], at: number): Item | undefined {
  return items[life.random.weighted(items.map(item => pull(life, item, at)))]
}

/** Picks what to take along with `item`: what people say goes with it best draws most. */
export function pickCompanion(
  life: Life,
  item: Item,
  fits: (one: Item) => boolean,
  at: number,
): Item | undefined {
  const weights = item.companions.map((one, rank) => (fits(one) ? pull(life, one, at) / (1 + 0.4 * rank) : 0))
  return item.companions[life.random.weighted(weights)]
}

/** The variant this shopper would take: their size, and one of their colours where there is one. */
export function pickVariant(life: Life, item: Item): ItemVariant | undefined {
  const { colours, fit } = life.taste
  const weights = item.variants.map(variant => {
    const off = variant.fit === null ? 0 : variant.fit - fit
    return (variant.colour && colours.includes(variant.colour) ? 6 : 1) * Math.exp(-(off ** 2) / 0.008)
  })
  return item.variants[life.random.weighted(weights)]
}
