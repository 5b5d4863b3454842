import { add, clear, emptyTally, largest, makeRoom, sumOf, type Tally } from '../tally'
import { topOf } from '../top'
import { type Clicks, chainOf, eachSessionOf } from './clicks'
import type { SessionSettings } from './settings'

/**
 * What is looked at shortly before and after an item, best first: `width` places a list. Only the lists asked for of
 * late are kept, one to a row, so that memory does not grow with the number of items.
 */
export type Companions = {
  readonly width: number
  readonly rows: number
  /** By row: the item whose list it is, and its length. */
  readonly itemOf: Int32Array
  readonly counts: Uint8Array
  readonly ids: Int32Array
  /** What is shared: of the most in its row, in parts of 65,535. */
  readonly parts: Uint16Array
  readonly most: Float32Array
  readonly tally: Tally
  readonly chain: number[]
}

const WHOLE = 65_535

export function emptyCompanions(width: number, rows: number): Companions {
  return {
    width,
    rows,
    itemOf: new Int32Array(rows).fill(-1),
    counts: new Uint8Array(rows),
    ids: new Int32Array(rows * width),
    parts: new Uint16Array(rows * width),
    most: new Float32Array(rows),
    tally: emptyTally(0),
    chain: [],
  }
}

/**
 * The row with the item's companions, right until the next call. Worked out again only where a session with the item
 * has changed or another list took the row.
 */
export function companionsOf(
  clicks: Clicks,
  companions: Companions,
  item: number,
  settings: SessionSettings,
): number {
  const row = item % companions.rows
  if (companions.itemOf[row] !== item || clicks.stale[item] === 1) learn(clicks, companions, item, settings)
  return row
}

function learn(clicks: Clicks, companions: Companions, item: number, settings: SessionSettings): void {
  const { tally, chain, width } = companions
  const { companionWindow: window, companionDecay, companionBackward } = settings
  makeRoom(tally, clicks.newest.length)
  eachSessionOf(clicks, item, settings.reach, session => {
    const length = chainOf(clicks, session, settings.chain, chain)
    const own = chain.indexOf(item)
    if (own < 0) return
    const end = Math.min(length, own + window + 1)
    for (let i = Math.max(0, own - window); i < end; i++) {
      const other = chain[i] as number
      if (other === item) continue
      const near = Math.exp(-(Math.abs(i - own) - 1) / companionDecay)
      add(tally, other, i < own ? near : near * companionBackward)
    }
  })
  const weightOf = (other: number) =>
    sumOf(tally, other) / Math.sqrt(Math.max(1, clicks.sessionsOf[other] as number))
  const best = topOf(tally.ids, weightOf, width)
  const row = item % companions.rows
  const most = largest(tally)
  best.forEach((other, i) => {
    companions.ids[row * width + i] = other
    companions.parts[row * width + i] = Math.ceil((sumOf(tally, other) / most) * WHOLE)
  })
  companions.most[row] = most
  companions.counts[row] = best.length
  companions.itemOf[row] = item
  clear(tally)
  clicks.stale[item] = 0
}

/** The weight at a place of a row: what the two share, divided by the root of both items' sessions as of now. */
export function weightAt(clicks: Clicks, companions: Companions, row: number, place: number): number {
  const { parts, most, itemOf, ids } = companions
  const own = clicks.sessionsOf[itemOf[row] as number] as number
  const others = clicks.sessionsOf[ids[place] as number] as number
  return ((parts[place] as number) * (most[row] as number)) / (WHOLE * Math.sqrt(Math.max(1, own * others)))
}
