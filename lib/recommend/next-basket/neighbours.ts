import { add, clear, sumOf, type Tally } from '../tally'
import { topOf } from '../top'
import type { BasketModel } from './model'
import type { BasketSettings } from './settings'

/**
 * Adds to `held` what subjects with similar baskets hold: of each item the share of them that have it, the more
 * similar counting more (cosine of the sets of items, to a power). `self`, a number in the model, is left out.
 */
export function addHeldByNeighbours(
  { itemsOf, subjectsOf, likeness }: BasketModel,
  own: readonly number[],
  self: number | null,
  settings: BasketSettings,
  held: Tally,
): void {
  for (const item of own)
    for (let i = subjectsOf.start[item] as number; i < (subjectsOf.start[item + 1] as number); i++) {
      const subject = subjectsOf.ids[i] as number
      if (subject !== self) add(likeness, subject, 1)
    }
  for (const subject of likeness.ids) {
    const size = (itemsOf.start[subject + 1] as number) - (itemsOf.start[subject] as number)
    const cosine = sumOf(likeness, subject) / Math.sqrt(own.length * size)
    likeness.sums[subject] = cosine ** settings.likenessPower
  }
  const nearest = topOf(likeness.ids, subject => sumOf(likeness, subject), settings.neighbours)
  let all = 0
  for (const subject of nearest) all += sumOf(likeness, subject)
  for (const subject of nearest) {
    const part = (settings.neighbourWeight * sumOf(likeness, subject)) / all
    for (let i = itemsOf.start[subject] as number; i < (itemsOf.start[subject + 1] as number); i++)
      add(held, itemsOf.ids[i] as number, part)
  }
  clear(likeness)
}
