import 'server-only'
import type { Pool } from 'pg'
import type { DecisionContent } from './content'

export type Page = { kind: 'home' | 'product' | 'cart' | 'order' | 'listing'; path: string }
export type NewDecision = { id: string; at: Date; profileId: string; page: Page; content: DecisionContent }

/** Of profiles that were folded into another it is the other's; of those who did not say yes or are gone, nobody's. */
const INSERT = `
  INSERT INTO "Decision" ("id", "at", "profileId", "page", "path", "content")
  SELECT d."id", d."at", p."id", d."page", d."path", d."content"
  FROM jsonb_to_recordset($1::jsonb) AS d("id" uuid, "at" timestamptz, "profileId" uuid, "page" text, "path" text, "content" jsonb)
    JOIN "Profile" w ON w."id" = d."profileId"
    JOIN "Profile" p ON p."id" = coalesce(w."mergedInto", w."id") AND p."consent" = 'GRANTED'
  ON CONFLICT DO NOTHING`

/** Puts decisions into the log, all or none. */
export async function writeDecisions(pool: Pool, decisions: readonly NewDecision[]): Promise<void> {
  const rows = decisions.map(({ page, ...rest }) => ({
    ...rest,
    page: page.kind,
    path: page.path.slice(0, 400),
  }))
  await pool.query({ name: 'write-decisions', text: INSERT, values: [JSON.stringify(rows)] })
}
