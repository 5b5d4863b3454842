/** Returns the 32-bit FNV-1a hash of a text. */
export function hash(text: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return h >>> 0
}

export type Dice = {
  /** A number in [from, to). */
  range: (from: number, to: number) => number
  /** A whole number in [from, to]. */
  int: (from: number, to: number) => number
  pick: <const O extends readonly [unknown, ...unknown[]]>(options: O) => O[number]
  chance: (p: number) => boolean
}

/** Returns dice that fall the same way for the same text (mulberry32). */
export function dice(text: string): Dice {
  let state = hash(text)
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  return {
    range: (from, to) => from + next() * (to - from),
    int: (from, to) => from + Math.floor(next() * (to - from + 1)),
    pick: options => options[Math.floor(next() * options.length)] ?? options[0],
    chance: p => next() < p,
  }
}
