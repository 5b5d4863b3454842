import 'server-only'
import { pool } from '@/lib/db'
import { HELD, type Held } from './registry'
import { type Known, knownAs } from './subject'

/** Raised whenever a reader of older exports would misread a newer one. */
export const EXPORT_VERSION = 1
/** Rows read and sent at a time where there may be many. */
const PAGE = 2_000

type Row = { json: string; first?: string; second?: string }

/** All rows of a model that are this person's, as JSON texts, a page at a time. */
async function* rowsOf(table: string, rule: Held, known: Known): AsyncGenerator<string[]> {
  const json = `(to_jsonb(t) - $2::text[]${rule.also ? ` || coalesce(${rule.also}, '{}')` : ''})::text AS json`
  const values = [known[rule.by], rule.hide ?? []]
  if (!rule.pages) {
    const { rows } = await pool.query<Row>(`SELECT ${json} FROM "${table}" t WHERE ${rule.where}`, values)
    yield rows.map(row => row.json)
    return
  }
  const [first, second] = rule.pages
  const text = `
    SELECT ${json}, t."${first}"::text AS first, t."${second}"::text AS second FROM "${table}" t
    WHERE (${rule.where}) AND ($3::timestamptz IS NULL OR (t."${first}", t."${second}") < ($3, $4::uuid))
    ORDER BY t."${first}" DESC, t."${second}" DESC LIMIT ${PAGE}`
  for (let last: Row | undefined; ; ) {
    const { rows } = await pool.query<Row>(text, [...values, last?.first ?? null, last?.second ?? null])
    yield rows.map(row => row.json)
    last = rows.at(-1)
    if (rows.length < PAGE) return
  }
}

async function* pieces(known: Known, now: Date): AsyncGenerator<string> {
  const explained = Object.fromEntries(HELD.map(([name, rule]) => [name, rule.about]))
  const head = {
    format: 'tante-emma/personal-data',
    version: EXPORT_VERSION,
    exportedAt: now.toISOString(),
    profileId: known.profileId,
    explained,
  }
  yield `${JSON.stringify(head, null, 1).slice(0, -2)},\n "data": {`
  for (const [index, [name, rule]] of HELD.entries()) {
    yield `${index ? ',' : ''}\n  ${JSON.stringify(name)}: [`
    let separator = '\n   '
    for await (const rows of rowsOf(name, rule, known)) {
      if (rows.length > 0) yield separator + rows.join(',\n   ')
      if (rows.length > 0) separator = ',\n   '
    }
    yield ']'
  }
  yield '\n }\n}\n'
}

/**
 * All that is known of a person as JSON (format `tante-emma/personal-data`), read as fast as it is taken and never
 * held at once: model by model as the registry says, the log page by page. Null where the profile is gone.
 */
export async function exportOf(profileId: string, now: Date): Promise<ReadableStream<Uint8Array> | null> {
  const known = await knownAs(pool, profileId)
  if (!known) return null
  const texts = pieces(known, now)
  const encoder = new TextEncoder()
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await texts.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
    async cancel() {
      await texts.return(undefined)
    },
  })
}
