/** Shorter looks are not told; they count towards the next stretch. */
const SHORTEST_MS = 1_000
const LONGEST_MS = 3_600_000

/** A clock of the time one page was looked at; all times in ms of any steady clock. */
export function dwellClock() {
  let since: number | null = null
  let sum = 0
  const pause = (now: number) => {
    if (since !== null) sum += Math.max(0, now - since)
    since = null
  }
  return {
    /** The page is visible and focused from now on. */
    run: (now: number) => {
      since ??= now
    },
    pause,
    /** The stretch that ends now, in whole ms up to an hour, each told once; null below a second. */
    take: (now: number): number | null => {
      pause(now)
      if (sum < SHORTEST_MS) return null
      const stretch = Math.min(Math.round(sum), LONGEST_MS)
      sum = 0
      return stretch
    },
  }
}
