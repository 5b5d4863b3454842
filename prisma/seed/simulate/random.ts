/** A seeded source of chance: the same seed always plays the same year. */
export type Random = {
  /** 0 ≤ x < 1. */
  next(): number
  between(low: number, high: number): number
  /** 0 ≤ n < `count`. */
  below(count: number): number
  chance(probability: number): boolean
  /** Standard normal. */
  normal(): number
  pick<T>(items: readonly T[]): T
  /** An index, by weight; -1 when no weight is above zero. */
  weighted(weights: ArrayLike<number>): number
}

/** mulberry32, seeded by the text's FNV-1a hash. */
export function randomFrom(seed: string): Random {
  let state = 0x811c9dc5
  for (let i = 0; i < seed.length; i++) state = Math.imul(state ^ seed.charCodeAt(i), 0x01000193)
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (count: number) => Math.floor(next() * count)
  return {
    next,
    below,
    between: (low, high) => low + next() * (high - low),
    chance: probability => next() < probability,
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
    pick: items => {
      const item = items[below(items.length)]
      if (item === undefined) throw new RangeError('nothing to pick from')
      return item
    },
    weighted: weights => {
      let total = 0
      for (let i = 0; i < weights.length; i++) total += Math.max(0, weights[i] as number)
      if (total <= 0) return -1
      let left = next() * total
      for (let i = 0; i < weights.length; i++) {
        left -= Math.max(0, weights[i] as number)
        if (left < 0) return i
      }
      return weights.length - 1
    },
  }
}

const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0')

/** A uuid v7 for an instant (ms), its random part from `random`. */
export function uuidAt(ms: number, random: Random): string {
  const time = hex(Math.floor(ms), 12)
  const a = hex(0x7000 | random.below(0x1000), 4)
  const b = hex(0x8000 | random.below(0x4000), 4)
  return `${time.slice(0, 8)}-${time.slice(8)}-${a}-${b}-${hex(random.below(0x1000000), 6)}${hex(random.below(0x1000000), 6)}`
}
