import 'server-only'
import { parseFeedItem } from './feed-item'
import type { Input } from './input'
import type { Row } from './read-row'
import { inBatches, type Telling } from './reading'
import { counted, noteRun, type Querying, type Run } from './run'
import { within } from './within'

const BATCH = 2_000

/**
 * Reads a feed into `ImportItem`, batch by batch; each is durable together with how far it got. Of two lines with one
 * id the first counts. Returns the run, ready to be published.
 */
export async function stageFeed(
  client: Querying,
  start: Run,
  input: Input,
  now: Date,
  telling: Telling,
): Promise<Run> {
  let run = start
  await inBatches(input, { from: run.position, size: BATCH }, telling, async rows => {
    const { staged, bad, notes } = read(rows, run.id, now, telling)
    run = await within(client, async () => {
      const repeated = await put(client, staged)
      for (const { itemId, line } of repeated)
        telling.problem({ line, problem: `the id ${itemId} stands on an earlier line; that one counts` })
      const counts = counted(run, { lines: rows.length, bad: bad + repeated.length, notes })
      const next = { ...run, position: rows.at(-1)?.position ?? run.position, counts }
      await noteRun(client, next)
      return next
    })
  })
  run = { ...run, state: 'PUBLISHING' }
  await noteRun(client, run)
  return run
}

function read(rows: Row[], runId: string, now: Date, telling: Telling) {
  let bad = 0
  let notes = 0
  const staged = rows.flatMap(row => {
    const { line } = row
    const read = 'problem' in row ? row.problem : parseFeedItem(row.fields, now.getTime())
    if (typeof read === 'string') {
      bad += 1
      telling.problem({ line, problem: read })
      return []
    }
    notes += read.notes.length
    for (const problem of read.notes) telling.problem({ line, problem })
    const { id, product, department, group, brand, priceCents } = read.item
    return [
      { runId, itemId: id, productKey: product, line, department, group, brand, priceCents, data: read.item },
    ]
  })
  return { staged, bad, notes }
}

/** Returns those whose id was there. */
async function put(client: Querying, staged: { itemId: string; line: number }[]) {
  const { rows } = await client.query<{ line: number }>(
    `INSERT INTO "ImportItem" SELECT * FROM json_populate_recordset(NULL::"ImportItem", $1)
     ON CONFLICT DO NOTHING RETURNING "line"`,
    [JSON.stringify(staged)],
  )
  const written = new Set(rows.map(row => row.line))
  return staged.filter(({ line }) => !written.has(line))
}
