/** Failures that pass without waiting, and the wait after that: doubled by each failure up to the longest. */
export const LIMITS = {
  /** One account: a person who mistypes. */
  email: { free: 5, firstSeconds: 30, longestSeconds: 900 },
  /** One address: an office or a household signs in from there. */
  address: { free: 30, firstSeconds: 30, longestSeconds: 900 },
  /** Codes that are none, from one address: somebody who cannot read the letter. */
  code: { free: 20, firstSeconds: 30, longestSeconds: 900 },
} as const

export type Limit = (typeof LIMITS)[keyof typeof LIMITS]

/** Seconds without a failure after which the count starts again. */
export const FORGET_SECONDS = 3600

/** Seconds to wait after so many failures in a row; 0 while they are free. */
export function waitAfter(failures: number, limit: Limit): number {
  if (failures < limit.free) return 0
  return Math.min(limit.longestSeconds, limit.firstSeconds * 2 ** Math.min(30, failures - limit.free))
}

/** "in 30 seconds", "in 2 minutes": rounded up, so that waiting this long is enough. */
export function inWords(seconds: number): string {
  const format = new Intl.RelativeTimeFormat('en')
  return seconds < 90
    ? format.format(Math.max(1, Math.ceil(seconds)), 'second')
    : format.format(Math.ceil(seconds / 60), 'minute')
}
