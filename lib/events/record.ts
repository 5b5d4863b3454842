import 'server-only'
import { pool } from '@/lib/db'
import { type Batcher, batcher } from './batcher'
import type { NewEvent } from './event'
import { RECORD, WELCOME } from './statements'

export type { NewEvent } from './event'

/** Answers of Postgres after which the same statement may simply be tried again. */
const AGAIN = new Set(['40001', '40P01'])
/** Visitors this process has already seen in the database. */
const KNOWN_VISITORS = 50_000

/** Under load a batch may be as large; a statement of it takes some 50 ms. */
const BATCH = 1_000
/** Events waiting at once; at a few thousand a second they are written within seconds. */
const QUEUE = 20_000

const shared = globalThis as typeof globalThis & {
  tanteEmmaEvents?: Batcher<NewEvent, boolean>
  tanteEmmaVisitors?: Set<string>
}
shared.tanteEmmaEvents ??= batcher({
  write,
  delayMs: 5,
  batch: BATCH,
  queue: QUEUE,
  lanes: 2,
  isItems: isData,
})
shared.tanteEmmaVisitors ??= new Set()
const events = shared.tanteEmmaEvents
const welcomed = shared.tanteEmmaVisitors

/** Data exceptions and broken constraints (SQLSTATE classes 22 and 23) are one event's fault. */
export function isData(error: unknown): boolean {
  return /^2[23]/.test(String((error as { code?: unknown }).code))
}

async function welcome(batch: NewEvent[]) {
  const ids = new Set(batch.flatMap(e => (e.subject.kind === 'visitor' ? e.subject.visitorId : [])))
  const unknown = [...ids].filter(id => !welcomed.has(id))
  if (unknown.length === 0) return
  await pool.query({ name: 'welcome-visitors', text: WELCOME, values: [unknown] })
  if (welcomed.size + unknown.length > KNOWN_VISITORS) welcomed.clear()
  for (const id of unknown) welcomed.add(id)
}

/** Writes a batch; answers of each event whether it is in the log now. */
async function write(batch: NewEvent[]): Promise<boolean[]> {
  await welcome(batch)
  const rows = batch.map(({ subject, productSlug, ...event }, n) => ({
    n,
    ...event,
    slug: productSlug,
    profileId: subject.kind === 'shopper' ? subject.profileId : undefined,
    visitorId: subject.kind === 'visitor' ? subject.visitorId : undefined,
  }))
  const statement = { name: 'record-events', text: RECORD, values: [JSON.stringify(rows)] }
  for (let attempt = 1; ; attempt++) {
    try {
      const { rows: answer } = await pool.query<{ refused: number[] }>(statement)
      const kept = batch.map(() => true)
      for (const n of answer[0]?.refused ?? []) kept[n] = false
      return kept
    } catch (error) {
      if (attempt === 3 || !AGAIN.has(String((error as { code?: unknown }).code))) throw error
    }
  }
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
