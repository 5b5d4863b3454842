import type { Expected } from '../expected'
import { add, clear, largest, makeRoom, sumOf, type Tally } from '../tally'
import { topOf } from '../top'
import { chainOf, eachSessionOf, oldestSession, sessionCount } from './clicks'
import { companionsOf, weightAt } from './companions'
import type { SessionIndex } from './session-index'

/** A distinct item of the session at hand and how many clicks ago it was last looked at. */
type Recent = { item: number; ago: number }

/**
 * What is looked at next in a session (`session`: its items, oldest first), most likely first, at most `count`; `now`
 * in the unit of the clicks. Index-based session nearest neighbours (VMIS-kNN: Kersbergen et al., "Serenade", SIGMOD
 * 2022; decays as in STAN, Garg et al., SIGIR 2019), what is looked at beside the latest items and beside those, and
 * what the session had already. Each of the parts is weighed against its own best item.
 */
export function nextItems(
  index: SessionIndex,
  session: readonly number[],
  now: number,
  count: number,
): Expected[] {
  const { clicks, settings, score, near, far } = index
  for (const tally of [score, near, far]) makeRoom(tally, clicks.newest.length)
  const recent = recentOf(session, settings.items, clicks.newest.length)
  const [last] = recent
  if (!last) return []
  addNeighbours(index, recent, now, near)
  blend(score, near, 1, last)
  addCompanions(index, recent)
  blend(score, near, settings.companionWeight, last)
  blend(score, far, settings.hopWeight, last)
  for (const { item, ago } of recent) {
    const part = item === last.item ? settings.seenLast : 1
    add(score, item, settings.seenWeight * part * Math.exp(-ago / settings.seenDecay))
  }
  const best = topOf(score.ids, item => sumOf(score, item), count)
  const expected = best.map(item => ({ item, score: sumOf(score, item) }))
  clear(score)
  return expected
}

function recentOf(session: readonly number[], most: number, known: number): Recent[] {
  const recent: Recent[] = []
  for (let i = session.length - 1; i >= 0 && recent.length < most; i--) {
    const item = session[i] as number
    if (item >= known || recent.some(other => other.item === item)) continue
    recent.push({ item, ago: session.length - 1 - i })
  }
  return recent
}

/** Adds a part to the score, its best item at `weight`; the item at hand is no answer. Empties the part. */
function blend(score: Tally, part: Tally, weight: number, { item: last }: Recent): void {
  const most = largest(part)
  if (weight > 0)
    for (const item of part.ids) if (item !== last) add(score, item, (weight * sumOf(part, item)) / most)
  clear(part)
}

/** The items of the sessions most like this one. */
function addNeighbours(index: SessionIndex, recent: readonly Recent[], now: number, to: Tally): void {
  const { clicks, settings, likeness, shared, companions } = index
  const { positionDecay, rarityPower, lengthPower, ageDecay, distanceDecay, backward } = settings
  const sessions = sessionCount(clicks)
  recent.forEach(({ item, ago }, place) => {
    const rarity = Math.log(1 + sessions / Math.max(1, clicks.sessionsOf[item] as number))
    const weight = Math.exp(-ago / positionDecay) * rarity ** rarityPower
    eachSessionOf(clicks, item, settings.reach, session => {
      const slot = session % clicks.sessionCapacity
      if (sumOf(likeness, slot) === 0) shared[slot] = place
      add(likeness, slot, weight)
    })
  })
  // Ages are of the whole time the index covers, whatever that is.
  const span = Math.max(Number.MIN_VALUE, now - (clicks.at[oldestSession(clicks)] as number))
  for (const slot of likeness.ids) {
    const age = Math.min(1, Math.max(0, now - (clicks.at[slot] as number)) / span)
    const length = Math.max(1, clicks.length[slot] as number)
    likeness.sums[slot] = (sumOf(likeness, slot) * Math.exp(-ageDecay * age)) / length ** lengthPower
  }
  const { chain } = companions
  for (const slot of topOf(likeness.ids, slot => sumOf(likeness, slot), settings.neighbours)) {
    const length = chainOf(clicks, slot, settings.chain, chain)
    const anchor = chain.indexOf((recent[shared[slot] as number] as Recent).item)
    for (let i = 0; i < length; i++) {
      const item = chain[i] as number
      if (chain.indexOf(item) < i) continue
      const near = Math.exp(-Math.abs(i - anchor) / distanceDecay)
      add(to, item, sumOf(likeness, slot) * (i < anchor ? near : near * backward))
    }
  }
  clear(likeness)
}

/** What is looked at beside the latest items (into `near`), and beside that (into `far`). */
function addCompanions(index: SessionIndex, recent: readonly Recent[]): void {
  const { near, far, settings } = index
  for (const { item, ago } of recent.slice(0, settings.companionItems)) {
    const weight = Math.exp(-ago / settings.positionDecay)
    const beside = listOf(index, item, settings.companions)
    for (const { item: other, score } of beside) add(near, other, weight * score)
    if (settings.hopWeight === 0) continue
    for (const { item: other, score } of beside.slice(0, settings.hopWidth)) {
      const { ids, counts, width } = index.companions
      const row = companionsOf(index.clicks, index.companions, other, settings)
      const end = row * width + Math.min(settings.hopWidth, counts[row] as number)
      for (let at = row * width; at < end; at++)
        add(far, ids[at] as number, weight * score * weightAt(index.clicks, index.companions, row, at))
    }
  }
}

/** An item's companions, copied: the row they stand in may be another's by the next question. */
function listOf({ clicks, companions, settings }: SessionIndex, item: number, most: number): Expected[] {
  const row = companionsOf(clicks, companions, item, settings)
  const count = Math.min(most, companions.counts[row] as number)
  return Array.from({ length: count }, (_, i) => ({
    item: companions.ids[row * companions.width + i] as number,
    score: weightAt(clicks, companions, row, row * companions.width + i),
  }))
}
