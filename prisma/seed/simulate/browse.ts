import { type Bought, canBuy, isLaunched, type Life, pickCompanion, pickItem, pickVariant } from './life'
import { demandAt } from './season'
import type { Item } from './shop'
import { openVisit, type Visit } from './visit'

/** What brings a shopper in; without an item or group, whatever they fancy that day. */
export type Errand = {
  item?: Item
  group?: string
  /** Chance that this visit ends in an order; without it, their own for the price. */
  eager?: number
}

/** Lives one visit and returns what was bought (empty for most). */
export function goShopping(life: Life, start: number, errand: Errand = {}): Bought[] {
  // What is announced but not out yet cannot be looked at.
  if (errand.item && !isLaunched(life, errand.item, start)) return goShopping(life, start)
  const visit = openVisit(life, start)
  const group = errand.item?.group.slug ?? errand.group ?? fancy(life, start)
  const shelf = life.shop.byGroup.get(group) ?? []
  const looked = lookAround(life, visit, shelf, errand.item)
  const wanted =
    errand.item ??
    pickItem(
      life,
      looked.filter(item => item.group.slug === group),
      start,
    )
  if (errand.eager === undefined && life.random.chance(0.014)) wave(life, visit, looked)
  if (!wanted || !canBuy(life, wanted, start)) return []

  if (!life.random.chance(errand.eager ?? chanceOfBuying(life, wanted, start))) {
    hesitate(life, visit, wanted)
    return []
  }
  put(life, visit, wanted)
  addExtras(life, visit, wanted, looked)
  visit.checkout()
  if (life.random.chance(errand.eager === undefined ? 0.14 : 0.04)) return []
  visit.pay()
  return [...visit.basket]
}

function fancy(life: Life, at: number): string {
  const weights = life.shop.groups.map(({ slug }) => {
    const shelf = life.shop.byGroup.get(slug) ?? []
    const season = shelf.reduce((sum, item) => sum + demandAt(item.seed.season, at), 0) / (shelf.length || 1)
    return shelf.length ? (life.taste.groups[slug] ?? 0) * season : 0
  })
  return life.shop.groups[life.random.weighted(weights)]?.slug ?? ''
}

function lookAround(life: Life, visit: Visit, shelf: Item[], first?: Item): Item[] {
  const { random } = life
  const looked: Item[] = []
  const fromList = random.chance(0.7)
  if (fromList && shelf[0]) visit.list(shelf[0].group.slug)
  else if (shelf[0] && random.chance(0.6)) visit.search(first?.seed.name ?? shelf[0].group.name.toLowerCase())
  let next = first ?? pickItem(life, shelf, visit.now())
  while (next && looked.length < 7) {
    visit.look(next, fromList && random.chance(0.6))
    looked.push(next)
    if (random.chance(0.34)) break
    const rest = (items: Item[]) => items.filter(item => !looked.includes(item))
    const turn = random.next()
    const pool = turn < 0.72 ? shelf : turn < 0.93 ? next.companions : life.shop.items
    next = pickItem(life, rest(pool), visit.now())
  }
  return looked
}

function chanceOfBuying(life: Life, item: Item, at: number): number {
  const price = Math.min(1.5, Math.sqrt(life.taste.easyCents / item.priceCents))
  return Math.min(0.6, life.taste.buying * price * Math.sqrt(demandAt(item.seed.season, at)))
}

function put(life: Life, visit: Visit, item: Item): void {
  const variant = pickVariant(life, item)
  const many = item.group.slug === 'coffee' || item.group.slug === 't-shirts'
  if (variant) visit.add(item, variant, many && life.random.chance(0.35) ? 2 : 1)
}

/** What else goes into the basket: companions more often than something else that was looked at. */
function addExtras(life: Life, visit: Visit, wanted: Item, looked: Item[]): void {
  const { random } = life
  const inBasket = () => new Set(visit.basket.map(bought => bought.item.group.slug))
  const wants = (item: Item) => !inBasket().has(item.group.slug) && canBuy(life, item, visit.now())
  if (random.chance(wanted.group.afterPurchase === 'COMPLEMENT' ? 0.34 : 0.2)) {
    const companion = pickCompanion(life, wanted, wants, visit.now())
    if (companion) put(life, visit, companion)
  }
  if (random.chance(0.16)) {
    const other = pickItem(life, looked.filter(wants), visit.now())
    if (other) put(life, visit, other)
  }
}

function hesitate(life: Life, visit: Visit, item: Item): void {
  const { random } = life
  if (random.chance(0.07)) visit.write('add_to_wishlist', item)
  if (!random.chance(0.13)) return
  put(life, visit, item)
  if (random.chance(0.3)) visit.checkout()
  else if (visit.basket[0] && random.chance(0.35)) visit.remove(visit.basket[0])
}

/** "Less of this", now and then, for the thing that suits least. */
function wave(life: Life, visit: Visit, looked: Item[]): void {
  const least = looked.toSorted((a, b) => a.appeal - b.appeal)[0]
  if (!least || life.owned.has(least)) return
  visit.write('dismiss', least)
  life.dismissed.set(least, visit.now())
}
