/** Days after which a taste counts half. Changing it means replaying the log (lib/affinity/replay.ts). */
export const HALF_LIFE_DAYS = 30
/** The landmark of forward decay, epoch milliseconds: masses are written as if seen from here. */
export const LANDMARK = Date.UTC(2026, 0, 1)

const HALF_LIFE_MS = HALF_LIFE_DAYS * 86_400_000

/** How much heavier than at the landmark something of the moment `at` (epoch ms) weighs: `2^((at − L)/h)`. */
export function growth(at: number): number {
  return 2 ** ((at - LANDMARK) / HALF_LIFE_MS)
}

/** What one event of `weight` at `at` adds to a mass. */
export function massOf(weight: number, at: number): number {
  return weight * growth(at)
}

/** The score at `now` of a mass: the sum of weights, each halved for every half-life since its event. */
export function scoreAt(mass: number, now: number): number {
  return mass / growth(now)
}

/** 0..1: how far `score` (in event weights) can be trusted; about 0.4 after two views, 0.7 after a purchase. */
export function confidenceOf(score: number): number {
  return score > 0 ? score / (score + 3) : 0
}
