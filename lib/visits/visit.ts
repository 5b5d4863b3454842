/** A visit as the proxy saw it; everything that costs time is worked out after the answer. */
export type Visit = {
  at: number
  url: string
  userAgent: string
  referrer: string | null
  host: string | null
  /** The Cookie header where it holds a session, not yet decoded. */
  cookies: string | null
  visitorId: string | null
  sessionId: string | null
}

/** What is counted by day instead of recorded. */
export type Counted = 'unasked' | 'denied' | 'gpc' | 'bot' | 'overflow' | 'prefetch'

type Handler = { record(visit: Visit): Promise<void>; count(kind: Counted, userAgent: string): void }

/** Where the proxy, a bundle of its own, finds the recorder that `instrumentation.ts` starts. */
const shared = globalThis as typeof globalThis & { tanteEmmaVisits?: Handler }

/** Puts the recorder in place; visits before it are not recorded. */
export function handleVisits(handler: Handler): void {
  shared.tanteEmmaVisits = handler
}

/** Hands a visit to the recorder; resolves when it is in the log, never rejects. */
export async function recordVisit(visit: Visit): Promise<void> {
  await shared.tanteEmmaVisits?.record(visit)
}

/** Counts a visit of which nothing else is kept. */
export function countVisit(kind: Counted, userAgent: string): void {
  shared.tanteEmmaVisits?.count(kind, userAgent)
}
