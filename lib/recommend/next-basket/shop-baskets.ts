import type { NextBasket } from '@/lib/catalogue/catalogue'
import { emptyNumbering, type Numbering, numberOf } from '../numbering'
import type { Basket } from './basket'
import { type BasketModel, basketModel } from './model'
import { nextBasket } from './predict'
import { NEXT_BASKET } from './settings'

/** One order: who bought it (any id), when (epoch ms), and what. */
export type Bought = { by: string; at: number; products: readonly string[] }

/** The baskets of this shop, ready to be asked; whose they are is not kept. */
export type ShopBaskets = { model: BasketModel; products: Numbering }

/** Learns from orders, oldest first, as of `now` (epoch ms). */
export function shopBaskets(orders: readonly Bought[], now: number): ShopBaskets {
  const products = emptyNumbering()
  const bySubject = new Map<string, Basket[]>()
  for (const { by, at, products: ids } of orders) {
    const basket = { items: ids.map(id => numberOf(products, id)), at }
    const own = bySubject.get(by)
    if (own) own.push(basket)
    else bySubject.set(by, [basket])
  }
  return { model: basketModel([...bySubject.values()], now), products }
}

/** What the next basket of somebody with these (oldest first) may hold; see NextBasket. */
export function nextBasketIn(
  { model, products }: ShopBaskets,
  ...[baskets, now, count]: Parameters<NextBasket>
): ReturnType<NextBasket> {
  const own = baskets.map(({ ids, at }) => ({ items: ids.flatMap(id => products.numbers.get(id) ?? []), at }))
  return nextBasket(model, own, now, count).map(({ item, score }) => {
    const alike = score - NEXT_BASKET.popularWeight * (model.popularity[item] as number)
    const holders = (model.subjectsOf.start[item + 1] as number) - (model.subjectsOf.start[item] as number)
    const subjects = model.itemsOf.start.length - 1
    const lift = (Math.max(0, alike) * subjects) / (NEXT_BASKET.neighbourWeight * Math.max(1, holders))
    return { id: products.ids[item] as string, score, lift }
  })
}
