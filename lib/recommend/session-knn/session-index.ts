import { emptyTally, type Tally } from '../tally'
import { type Clicks, emptyClicks } from './clicks'
import { type Companions, emptyCompanions } from './companions'
import { SESSION_KNN, type SessionSettings } from './settings'

/** Everything a prediction reads and works in; one prediction at a time (none of it waits for anything). */
export type SessionIndex = {
  readonly settings: SessionSettings
  readonly clicks: Clicks
  readonly companions: Companions
  /** Work space, empty between predictions. */
  readonly likeness: Tally
  /** By session: the place in the session at hand of the latest item it shares. */
  readonly shared: Uint8Array
  readonly score: Tally
  readonly near: Tally
  readonly far: Tally
}

/** One list of companions is kept for so many clicks, and of a small shop no fewer than so many. */
const CLICKS_PER_LIST = 20
const LEAST_LISTS = 16

/** An index with room for so many clicks and sessions, all allocated at once: memory never grows with time. */
export function sessionIndex(
  capacity: number,
  sessionCapacity?: number,
  settings: SessionSettings = SESSION_KNN,
): SessionIndex {
  const clicks = emptyClicks(capacity, sessionCapacity)
  return {
    settings,
    clicks,
    companions: emptyCompanions(
      settings.companions,
      Math.max(LEAST_LISTS, Math.ceil(capacity / CLICKS_PER_LIST)),
    ),
    likeness: emptyTally(clicks.sessionCapacity),
    shared: new Uint8Array(clicks.sessionCapacity),
    score: emptyTally(0),
    near: emptyTally(0),
    far: emptyTally(0),
  }
}

/** Bytes held by the index: every typed array in it. */
export function bytesOf(index: SessionIndex): number {
  const { clicks, companions, likeness, shared, score, near, far } = index
  const tallies = [likeness, score, near, far, companions.tally].map(tally => tally.sums)
  return [...Object.values(clicks), ...Object.values(companions), shared, ...tallies]
    .filter(value => ArrayBuffer.isView(value))
    .reduce((sum, array) => sum + array.byteLength, 0)
}
