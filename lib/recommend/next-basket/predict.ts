import type { Expected } from '../expected'
import { add, clear, sumOf } from '../tally'
import { topOf } from '../top'
import { type Basket, daysSince } from './basket'
import type { BasketModel } from './model'
import { addHeldByNeighbours } from './neighbours'
import { type BasketSettings, NEXT_BASKET } from './settings'

/**
 * What a subject's next basket may hold, most likely first, at most `count`. `baskets` are the subject's own, oldest
 * first, `self` their number in the model where they are in it. Weighs how often and how lately the subject bought
 * an item and how readily anybody buys it again, what subjects with similar baskets hold (the user-wise
 * collaborative filtering of Faggioli et al., UMAP 2020), and what is popular.
 */
export function nextBasket(
  model: BasketModel,
  baskets: readonly Basket[],
  now: number | null,
  count: number,
  self: number | null = null,
  settings: BasketSettings = NEXT_BASKET,
): Expected[] {
  const { score, popularity, popular } = model
  const shares = sharesOf(model, baskets, now, settings)
  const top = popularity[popular[0] ?? 0] ?? 1
  for (const [item, share] of shares) {
    const habit = (model.habit[item] as number) ** settings.habitPower
    const liked = 1 + (settings.popularAgain * (popularity[item] as number)) / top
    add(score, item, share ** settings.sharePower * habit * liked)
  }
  addHeldByNeighbours(model, [...shares.keys()], self, settings, score)
  for (const item of popular) if (sumOf(score, item) === 0) add(score, item, Number.EPSILON)
  for (const item of score.ids) add(score, item, settings.popularWeight * (popularity[item] as number))
  const best = topOf(score.ids, item => sumOf(score, item), count)
  const expected = best.map(item => ({ item, score: sumOf(score, item) }))
  clear(score)
  return expected
}

/** Item → its share of the subject's baskets, the later ones counting more; items the model does not know are left out. */
function sharesOf(
  model: BasketModel,
  baskets: readonly Basket[],
  now: number | null,
  { fadePerBasket, halfLifeDays }: BasketSettings,
): Map<number, number> {
  const shares = new Map<number, number>()
  let all = 0
  baskets.forEach((basket, n) => {
    const weight = fadePerBasket ** (baskets.length - 1 - n) * 2 ** (-daysSince(basket, now) / halfLifeDays)
    all += weight
    for (const item of new Set(basket.items))
      if (item >= 0 && item < model.items) shares.set(item, (shares.get(item) ?? 0) + weight)
  })
  for (const [item, weight] of shares) shares.set(item, weight / all)
  return shares
}
