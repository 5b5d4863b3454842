import 'server-only'
import { pool } from '@/lib/db'
import { type Batcher, batcher } from './batcher'
import type { NewEvent } from './event'
import { eventWriter } from './write'

export type { NewEvent } from './event'

/** Under load a batch may be as large; a statement of it takes some 50 ms. */
const BATCH = 1_000
/** Events waiting at once; at a few thousand a second they are written within seconds. */
const QUEUE = 20_000

const shared = globalThis as typeof globalThis & {
  tanteEmmaEvents?: Batcher<NewEvent, boolean>
}
shared.tanteEmmaEvents ??= batcher({
  write: eventWriter(pool),
  delayMs: 5,
  batch: BATCH,
  queue: QUEUE,
  lanes: 2,
  isItems: isData,
})
const events = shared.tanteEmmaEvents

/** Data exceptions and broken constraints (SQLSTATE classes 22 and 23) are one event's fault. */
export function isData(error: unknown): boolean {
  return /^2[23]/.test(String((error as { code?: unknown }).code))
}

/**
 * Puts events into the log and what they say into affinities and impressions; resolves when durable, with how many
 * of them the log holds. The same `at` and `id` again changes nothing. Events of strangers, of profiles without
 * consent or gone, and of unknown products are left out.
 * @throws LogFull when too many are waiting; else what the database answers: then none of `list` is in the log
 */
export async function recordCounting(list: readonly NewEvent[]): Promise<number> {
  const kept = await events.add(list.filter(e => e.subject.kind !== 'stranger'))
  return kept.filter(Boolean).length
}

/** As `recordCounting`, for whoever needs no number. */
export async function recordEvents(list: readonly NewEvent[]): Promise<void> {
  await recordCounting(list)
}

/** Resolves when every event recorded so far is in the log; for the end of the process and before erasing. */
export function settleEvents(): Promise<void> {
  return events.settle()
}
