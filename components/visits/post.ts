import { bodyOf } from './batch'
import type { Kept } from './told'
import type { Answer } from './verdict'

const ADDRESS = '/api/events'
const PATIENCE_MS = 15_000
/** What browsers let a page leave behind when it goes is 64 kB in all. */
const LAST_WORDS_BYTES = 60_000

/** Sends a batch and waits for what the shop says; null when it was not reached. Outlives the page. */
export async function post(batch: readonly Kept[]): Promise<Answer> {
  try {
    const answer = await fetch(ADDRESS, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: bodyOf(batch),
      keepalive: true,
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
    const body = answer.status === 400 ? await answer.json().catch(() => null) : null
    return { status: answer.status, retryAfter: answer.headers.get('retry-after'), body }
  } catch {
    return null
  }
}

/** Sends a batch from a page that is going; false when the browser will not take it along. */
export function postAndLeave(batch: readonly Kept[]): boolean {
  const body = new Blob([bodyOf(batch)], { type: 'application/json' })
  return body.size <= LAST_WORDS_BYTES && Boolean(navigator.sendBeacon?.(ADDRESS, body))
}
