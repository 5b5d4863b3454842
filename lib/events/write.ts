import 'server-only'
import type { Pool, PoolClient } from 'pg'
import { inTransaction } from '@/lib/transaction'
import type { NewEvent } from './event'
import { HOLD, RECORD, WELCOME } from './statements'

/** Answers of Postgres after which the same batch may simply be tried again. */
const AGAIN = new Set(['40001', '40P01'])
/** Visitors this process has already seen in the database. */
const KNOWN_VISITORS = 50_000

/** Writes batches of events through a pool; answers of each event whether the log holds it now. */
export function eventWriter(pool: Pool): (batch: readonly NewEvent[]) => Promise<boolean[]> {
  const welcomed = new Set<string>()

  async function welcome(visitors: readonly string[]) {
    const unknown = visitors.filter(id => !welcomed.has(id))
    if (unknown.length === 0) return
    await pool.query({ name: 'welcome-visitors', text: WELCOME, values: [unknown] })
    if (welcomed.size + unknown.length > KNOWN_VISITORS) welcomed.clear()
    for (const id of unknown) welcomed.add(id)
  }

  return async batch => {
    const visitors = distinct(batch, ({ subject }) => subject.kind === 'visitor' && subject.visitorId)
    const profiles = distinct(batch, ({ subject }) => subject.kind === 'shopper' && subject.profileId)
    await welcome(visitors)
    const hold = { name: 'hold-subjects', text: HOLD, values: [visitors, profiles] }
    const record = { name: 'record-events', text: RECORD, values: [JSON.stringify(batch.map(rowOf))] }
    const work = async (client: PoolClient) => {
      await client.query(hold)
      return client.query<{ refused: number[] }>(record)
    }
    for (let attempt = 1; ; attempt++) {
      try {
        const { rows } = await inTransaction(pool, work)
        const kept = batch.map(() => true)
        for (const n of rows[0]?.refused ?? []) kept[n] = false
        return kept
      } catch (error) {
        if (attempt === 3 || !AGAIN.has(String((error as { code?: unknown }).code))) throw error
      }
    }
  }
}

function distinct(batch: readonly NewEvent[], idOf: (event: NewEvent) => string | false): string[] {
  return [...new Set(batch.map(idOf))].filter(id => id !== false)
}

function rowOf({ subject, productSlug, ...event }: NewEvent, n: number) {
  return {
    n,
    ...event,
    slug: productSlug,
    profileId: subject.kind === 'shopper' ? subject.profileId : undefined,
    visitorId: subject.kind === 'visitor' ? subject.visitorId : undefined,
  }
}
