import 'server-only'
import { parseHistoryLine } from './history-line'
import type { Input } from './input'
import { Unreadable } from './read-row'
import type { Querying } from './run'

/** The instant of a history's newest good line. @throws Unreadable when it has none */
export async function newestOf(input: Input, now: Date): Promise<number> {
  let newest = Number.NEGATIVE_INFINITY
  for await (const rows of input.rows())
    for (const row of rows) {
      const read = 'problem' in row ? row.problem : parseHistoryLine(row.fields, now.getTime())
      if (typeof read !== 'string' && read.at > newest) newest = read.at
    }
  if (newest === Number.NEGATIVE_INFINITY) throw new Unreadable(`${input.name} has not one good line.`)
  return newest
}

/** By how much earlier files were moved up, which is what all of a history has to be; null before the first. */
export async function heldShift(client: Querying): Promise<{ days: number; events: number } | null> {
  const { rows } = await client.query<{ days: number; events: number }>(
    `SELECT "shiftDays" AS days, (SELECT coalesce(sum(("counts" ->> 'events')::int), 0)::int FROM "ImportRun") AS events
     FROM "ImportRun" WHERE "kind" = 'HISTORY' ORDER BY "startedAt" DESC LIMIT 1`,
  )
  return rows[0] ?? null
}

/** Moves imported orders by so many days; only before any single event was kept of them. */
export async function moveOrders(client: Querying, days: number): Promise<void> {
  await client.query(
    `UPDATE "Order" SET "placedAt" = "placedAt" + make_interval(days => $1) WHERE "email" = '' AND "idempotencyKey" = "id"`,
    [days],
  )
}
