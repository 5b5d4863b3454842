import 'server-only'
import type { Pool } from 'pg'
import { keptSince, openMonths } from '@/lib/jobs/event-log'
import { parseHistoryLine } from './history-line'
import { type HistoryRow, historyRow } from './history-rows'
import {
  ADD_UP_ORDERS,
  COUNT_OLD,
  FILL_LINES,
  MAKE_LINES,
  PUT_EVENTS,
  PUT_ORDER_LINES,
  PUT_ORDERS,
  PUT_PROFILES,
  TAKE_UNKNOWN,
} from './history-statements'
import type { Input } from './input'
import type { Row } from './read-row'
import { inBatches, type Telling } from './reading'
import { counted, noteRun, type Querying, type Run } from './run'
import { within } from './within'

const BATCH = 5_000

/**
 * Reads a history into profiles, events and orders, batch by batch; each is durable together with how far it got, or
 * not there at all. Events from before the log's keeping are left out (they would be gone by morning), their orders
 * are not. Returns the run, ready for what is derived from it.
 */
export async function readHistory(
  pool: Pool,
  client: Querying,
  start: Run,
  input: Input,
  now: Date,
  telling: Telling,
): Promise<Run> {
  let run = start
  const since = keptSince(now)
  await client.query(MAKE_LINES)
  await inBatches(input, { from: run.position, size: BATCH }, telling, async rows => {
    const { lines, bad } = read(rows, run.shiftDays, now, telling)
    const kept = lines.filter(({ at }) => at >= since.getTime()).map(({ at }) => new Date(at))
    await openMonths(pool, kept)
    run = await within(client, async () => {
      const written = await write(client, lines, since, telling)
      const { unknown, ...counts } = written
      const next = {
        ...run,
        position: rows.at(-1)?.position ?? run.position,
        counts: counted(run, { ...counts, lines: rows.length, bad: bad + unknown }),
      }
      await noteRun(client, next)
      return next
    })
  })
  run = { ...run, state: 'DERIVING' }
  await noteRun(client, run)
  return run
}

function read(rows: Row[], shiftDays: number, now: Date, telling: Telling) {
  let bad = 0
  const lines = rows.flatMap((row): HistoryRow[] => {
    const read = 'problem' in row ? row.problem : parseHistoryLine(row.fields, now.getTime())
    if (typeof read !== 'string') return [historyRow(read, row.line, shiftDays)]
    bad += 1
    telling.problem({ line: row.line, problem: read })
    return []
  })
  return { lines, bad }
}

async function write(client: Querying, lines: HistoryRow[], since: Date, telling: Telling) {
  const column = <K extends keyof HistoryRow>(key: K) => lines.map(line => line[key])
  await client.query(FILL_LINES, [
    column('line'),
    lines.map(({ at }) => new Date(at)),
    column('profileId'),
    column('sessionId'),
    column('eventId'),
    column('orderId'),
    column('name'),
    column('item'),
    column('quantity'),
    column('priceCents'),
  ])
  const { rows: unknown } = await client.query<{ line: number; item: string }>(TAKE_UNKNOWN)
  for (const { line, item } of unknown.sort((a, b) => a.line - b.line))
    telling.problem({ line, problem: `no product has the item ${item}` })
  await client.query(PUT_PROFILES)
  const { rows: old } = await client.query<{ count: number }>(COUNT_OLD, [since])
  const events = await client.query(PUT_EVENTS, [since])
  const orders = await client.query(PUT_ORDERS)
  const orderLines = await client.query(PUT_ORDER_LINES)
  await client.query(ADD_UP_ORDERS)
  return {
    unknown: unknown.length,
    good: lines.length - unknown.length,
    tooOld: old[0]?.count ?? 0,
    events: events.rowCount ?? 0,
    orders: orders.rowCount ?? 0,
    orderLines: orderLines.rowCount ?? 0,
  }
}
