/** How tastes fade: the one row of `AffinityModel`. Changing it means replaying the log (lib/affinity/replay.ts). */
export type Decay = {
  /** Days after which a taste counts half. */
  halfLifeDays: number
  /** The landmark of forward decay, epoch milliseconds: masses are written as if seen from here. */
  landmark: number
}

/** What a new shop starts with. */
export const DECAY: Decay = { halfLifeDays: 30, landmark: Date.UTC(2026, 0, 1) }

/** How much heavier than at the landmark something of the moment `at` (epoch ms) weighs: `2^((at − L)/h)`. */
export function growth(at: number, { halfLifeDays, landmark }: Decay): number {
  return 2 ** ((at - landmark) / (halfLifeDays * 86_400_000))
}

/** What one event of `weight` at `at` adds to a mass. */
export function massOf(weight: number, at: number, decay: Decay): number {
  return weight * growth(at, decay)
}

/** The score at `now` of a mass: the sum of weights, each halved for every half-life since its event. */
export function scoreAt(mass: number, now: number, decay: Decay): number {
  return mass / growth(now, decay)
}

/** 0..1: how far `score` (in event weights) can be trusted; about 0.4 after two views, 0.7 after a purchase. */
export function confidenceOf(score: number): number {
  return score > 0 ? score / (score + 3) : 0
}
