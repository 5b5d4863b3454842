/** How important an offer may be; the largest goes first. */
export const PRIORITY = { least: -100, most: 100 }

/**
 * Priorities that put offers in the order given, told those they have: falling whole numbers within PRIORITY, as many
 * as possible left as they are (a longest falling subsequence with room between, O(n²)). Null where there are more
 * offers than priorities.
 */
export function prioritiesInOrder(held: readonly number[]): number[] | null {
  const lowest = PRIORITY.least + held.length - 1
  if (lowest > PRIORITY.most) return null
  // Falling by one or more a place is the same as never rising once the place is added.
  const levels = held.map((priority, place) => priority + place)
  const kept = longestNotRising(levels, lowest)
  const first = levels[kept[0] ?? -1] ?? Math.max(lowest, Math.min(PRIORITY.most, held.length - 1))
  return held.map((_, place) => {
    const before = kept.findLast(each => each <= place)
    return (levels[before ?? -1] ?? first) - place
  })
}

/** Places of a longest subsequence of `levels`, of those from `lowest` to the highest priority, that never rises. */
function longestNotRising(levels: readonly number[], lowest: number): number[] {
  const chains: { level: number; places: number[] }[] = []
  for (const [place, level] of levels.entries()) {
    if (level < lowest || level > PRIORITY.most) continue
    const above = chains.filter(chain => chain.level >= level).map(chain => chain.places)
    chains.push({ level, places: [...longest(above), place] })
  }
  return longest(chains.map(chain => chain.places))
}

function longest(all: readonly number[][]): number[] {
  return all.reduce((most, each) => (each.length > most.length ? each : most), [])
}
