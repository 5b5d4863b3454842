import 'server-only'
import type { Pool, PoolClient } from 'pg'
import { runReplay } from '@/lib/affinity/replay'
import { rebuildModels } from '@/lib/recommend/models'
import { missingAttributes } from './feed-item'
import { readHistory } from './history'
import { missingColumns } from './history-line'
import type { Input } from './input'
import { publishFeed } from './publish'
import { Unreadable } from './read-row'
import type { Telling } from './reading'
import { beginRun, knownRun, noteRun, type Run } from './run'
import { heldShift, moveOrders, newestOf } from './shift'
import { stageFeed } from './stage'
import { weeksUntil } from './weeks'

type Options = {
  now: Date
  /** Also a file that was imported already. */
  again: boolean
}

/** Held by the connection that imports: gone when it is. */
const IMPORT_LOCK = 7_240_013

/** A file whose first line shows that it is something else. @throws Unreadable */
export function demandColumns(
  { columns, name }: Input,
  missing: (columns: readonly string[]) => string | null,
): void {
  const wrong = columns && missing(columns)
  if (wrong) throw new Unreadable(`${name}: ${wrong}`)
}

export const missingIn = { products: missingAttributes, events: missingColumns }

/** One import at a time. @throws Unreadable when another is under way */
export async function takeImportTurn(client: PoolClient): Promise<void> {
  const { rows } = await client.query<{ mine: boolean }>('SELECT pg_try_advisory_lock($1) AS mine', [
    IMPORT_LOCK,
  ])
  if (!rows[0]?.mine) throw new Unreadable('Another import into this shop is under way.')
}

/**
 * Brings a feed into the catalogue, from where an interrupted one of the same file stopped. Null when this very file
 * was the last to be imported. @throws Unreadable, Stopped
 */
export async function importFeed(
  client: PoolClient,
  input: Input,
  options: Options & { complete: boolean },
  telling: Telling,
): Promise<Run | null> {
  demandColumns(input, missingAttributes)
  let run = await openRun(client, 'CATALOGUE', input, options, telling)
  if (!run) return null
  if (run.state === 'READING') run = await stageFeed(client, run, input, options.now, telling)
  const published = await publishFeed(client, run, options, telling)
  await client.query('ANALYZE "Product", "Variant", "ProductFacet"')
  return published
}

/**
 * Brings a history into the shop, from where an interrupted one of the same file stopped; then works out what follows
 * from it. Null when this very file was the last to be imported. @throws Unreadable, Stopped
 */
export async function importHistory(
  pool: Pool,
  client: PoolClient,
  input: Input,
  options: Options & { until: number | null },
  telling: Telling,
): Promise<Run | null> {
  demandColumns(input, missingColumns)
  const known = await knownRun(client, 'HISTORY', input)
  const isUnderWay = known && known.state !== 'DONE'
  const shiftDays = isUnderWay ? known.shiftDays : await shiftFor(client, input, options, telling)
  let run = await openRun(client, 'HISTORY', input, options, telling, shiftDays)
  if (!run) return null
  if (run.state === 'READING') run = await readHistory(pool, client, run, input, options.now, telling)
  // Nothing has been learned yet about tables that were empty a minute ago.
  await client.query('ANALYZE "Event", "Order", "OrderLine", "Profile"')
  telling.say('  Working out tastes from it …')
  await runReplay()
  telling.say('  Working out what goes together …')
  await rebuildModels(pool, options.now)
  run = { ...run, state: 'DONE' }
  await noteRun(client, run, options.now)
  return run
}

async function openRun(
  client: PoolClient,
  kind: 'CATALOGUE' | 'HISTORY',
  input: Input,
  { again }: Options,
  telling: Telling,
  shiftDays = 0,
): Promise<Run | null> {
  const known = await knownRun(client, kind, input)
  if (known && known.state !== 'DONE') {
    const place = `${input.columns ? 'line' : 'item'} ${known.position}`
    telling.say(
      known.state === 'READING' ? `  Going on after ${place}` : '  It was read already; going on from there',
    )
    return known
  }
  const isMoved = known !== undefined && known.shiftDays !== shiftDays
  return known && !again && !isMoved ? null : beginRun(client, kind, input, shiftDays)
}

/** All of a history moves by the same number of days, or orders and events of one person would fall apart. */
async function shiftFor(
  client: PoolClient,
  input: Input,
  { until, now }: Options & { until: number | null },
  telling: Telling,
): Promise<number> {
  const held = await heldShift(client)
  if (until === null) return held?.days ?? 0
  const days = weeksUntil(await newestOf(input, now), until)
  if (!held || held.days === days) return days
  // The same history once more, a week later or with another file: it stays where it is.
  if (held.days > 0) {
    telling.say(`  Moved up by ${held.days} days, as what was imported before`)
    return held.days
  }
  if (held.events > 0)
    throw new Unreadable(
      'There is a history already, with its own dates: --until has to be said with the first file. Leave it out, or begin with an empty shop.',
    )
  await moveOrders(client, days)
  return days
}
