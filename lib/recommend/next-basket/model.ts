import { emptyTally, type Tally } from '../tally'
import { type Basket, daysSince } from './basket'
import { habitsOf } from './habit'
import { type BasketSettings, NEXT_BASKET } from './settings'

/** Rows of whole numbers, one after the other: row `r` is `ids[start[r] .. start[r + 1] - 1]`. */
export type Rows = { start: Int32Array; ids: Int32Array }

/** What everybody's baskets say, replaced as a whole. Items and subjects are small whole numbers. */
export type BasketModel = {
  items: number
  /** Distinct items of each subject, and subjects of each item. */
  itemsOf: Rows
  subjectsOf: Rows
  /** By item: share of the recent baskets it was in, and how readily it is bought again (1: as the mean item). */
  popularity: Float64Array
  habit: Float64Array
  /** The most popular items, best first. */
  popular: Int32Array
  /** Work space of a prediction, empty between two. */
  likeness: Tally
  score: Tally
}

/** Items that anybody may be offered for being popular. */
const POPULAR = 60

/**
 * Learns from the baskets of each subject, oldest first. `now` (epoch ms) bounds what is recent. No subjects, no
 * items: a model that recommends nothing.
 */
export function basketModel(
  subjects: readonly (readonly Basket[])[],
  now: number | null,
  settings: BasketSettings = NEXT_BASKET,
): BasketModel {
  let items = 0
  for (const baskets of subjects)
    for (const basket of baskets) for (const item of basket.items) if (item >= items) items = item + 1
  const popularity = popularityOf(subjects, items, now, settings.recentDays)
  const itemsOf = rowsOf(subjects.map(baskets => [...new Set(baskets.flatMap(b => b.items))]))
  return {
    items,
    itemsOf,
    subjectsOf: turned(itemsOf, items),
    popularity,
    habit: habitsOf(subjects, items, settings.habitPrior),
    likeness: emptyTally(subjects.length),
    score: emptyTally(items),
    popular: Int32Array.from(
      [...popularity.keys()]
        .filter(item => (popularity[item] as number) > 0)
        .sort((a, b) => (popularity[b] as number) - (popularity[a] as number) || a - b)
        .slice(0, POPULAR),
    ),
  }
}

/** Share of the recent baskets; of undated ones each subject's last is recent, since what sells drifts. */
function popularityOf(
  subjects: readonly (readonly Basket[])[],
  items: number,
  now: number | null,
  days: number,
): Float64Array {
  const recent = subjects.flatMap(baskets =>
    baskets.filter((basket, n) =>
      basket.at === null ? n === baskets.length - 1 : daysSince(basket, now) <= days,
    ),
  )
  // A shop that sold nothing of late is as popular as it ever was.
  const counted = recent.length > 0 ? recent : subjects.flat()
  const share = new Float64Array(items)
  for (const basket of counted)
    for (const item of new Set(basket.items)) share[item] = (share[item] as number) + 1 / counted.length
  return share
}

function rowsOf(rows: readonly (readonly number[])[]): Rows {
  const start = new Int32Array(rows.length + 1)
  rows.forEach((row, i) => {
    start[i + 1] = (start[i] as number) + row.length
  })
  const ids = new Int32Array(start[rows.length] as number)
  rows.forEach((row, i) => {
    ids.set(row, start[i] as number)
  })
  return { start, ids }
}

/** The same pairs the other way round: which rows each id is in. */
function turned({ start, ids }: Rows, count: number): Rows {
  const from = new Int32Array(count + 1)
  for (const id of ids) from[id + 1] = (from[id + 1] as number) + 1
  for (let id = 0; id < count; id++) from[id + 1] = (from[id + 1] as number) + (from[id] as number)
  const next = from.slice()
  const rows = new Int32Array(ids.length)
  for (let row = 0; row + 1 < start.length; row++)
    for (let i = start[row] as number; i < (start[row + 1] as number); i++) {
      const id = ids[i] as number
      rows[next[id] as number] = row
      next[id] = (next[id] as number) + 1
    }
  return { start: from, ids: rows }
}
