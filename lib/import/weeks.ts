const DAY = 86_400_000
const WEEK = 7

/** Whole weeks, in days, from the newest line to `until` (epoch ms), so that a Monday stays a Monday; never back. */
export function weeksUntil(newest: number, until: number): number {
  return Math.max(0, Math.floor((until - newest) / DAY / WEEK) * WEEK)
}
