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

const shared = globalThis as typeof globalThis & {
  tanteEmmaEvents?: Batcher<NewEvent>
  tanteEmmaVisitors?: Set<string>
}
shared.tanteEmmaEvents ??= batcher({ write, delayMs: 10, batch: 200, queue: 10_000, isItems: isData })
shared.tanteEmmaVisitors ??= new Set()
const events = shared.tanteEmmaEvents
const welcomed = shared.tanteEmmaVisitors

/** Data exceptions and broken constraints (SQLSTATE classes 22 and 23) are one event's fault. */
function isData(error: unknown): boolean {
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

async function write(batch: NewEvent[]) {
  await welcome(batch)
  const rows = batch.map(({ subject, productSlug, ...event }) => ({
    ...event,
    slug: productSlug,
    profileId: subject.kind === 'shopper' ? subject.profileId : undefined,
    visitorId: subject.kind === 'visitor' ? subject.visitorId : undefined,
  }))
  const statement = { name: 'record-events', text: RECORD, values: [JSON.stringify(rows)] }
  for (let attempt = 1; ; attempt++) {
    try {
      await pool.query(statement)
      return
    } catch (error) {
      if (attempt === 3 || !AGAIN.has(String((error as { code?: unknown }).code))) throw error
    }
  }
}

/**
 * Puts events into the log and their taste into the affinities; resolves when durable. The same `at` and `id`
 * again changes nothing. Events of strangers, of profiles that refused or are gone, and of unknown products
 * are left out. @throws what the database answers, for the event it refused
 */
export async function recordEvents(list: NewEvent[]): Promise<void> {
  const known = list.filter(e => e.subject.kind !== 'stranger')
  if (known.length > 0) await events.add(known)
}

/** Resolves when every event recorded so far is in the log; for the end of the process and before erasing. */
export function settleEvents(): Promise<void> {
  return events.settle()
}
