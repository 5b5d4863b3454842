/** 95 %. */
const Z = 1.959964

/** A rate with the interval it lies in, all 0..1. */
export type Rate = { rate: number; low: number; high: number }

/** How many of `trials` came off, with Wilson's 95 % score interval (1927); null without trials. */
export function rateOf(trials: number, wins: number): Rate | null {
  if (trials <= 0) return null
  const rate = wins / trials
  const z2 = (Z * Z) / trials
  const middle = (rate + z2 / 2) / (1 + z2)
  const half = (Z / (1 + z2)) * Math.sqrt((rate * (1 - rate)) / trials + z2 / (4 * trials))
  return {
    rate,
    low: Math.max(0, Math.min(rate, middle - half)),
    high: Math.min(1, Math.max(rate, middle + half)),
  }
}

/**
 * How far `a` lies above `b`, with Newcombe's hybrid score interval (Statistics in Medicine 1998, method 10); −1..1.
 */
export function upliftOf(a: Rate, b: Rate): { difference: number; low: number; high: number } {
  const difference = a.rate - b.rate
  return {
    difference,
    low: difference - Math.hypot(a.rate - a.low, b.high - b.rate),
    high: difference + Math.hypot(a.high - a.rate, b.rate - b.low),
  }
}
