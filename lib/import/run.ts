import 'server-only'
import type { ClientBase } from 'pg'
import type { ImportKind, ImportState } from '@/lib/generated/prisma/enums'
import { uuid7 } from '@/lib/visits/uuid7'
import type { Input } from './input'

export type Querying = Pick<ClientBase, 'query'>

export type Counts = Record<string, number>

/** One file on its way in, and how far it got. */
export type Run = {
  id: string
  state: ImportState
  /** Where reading goes on. */
  position: number
  /** The last product published. */
  published: string | null
  shiftDays: number
  counts: Counts
}

const RUN = '"id", "state", "position", "published", "shiftDays", "counts"'

/** The file that is under way or was imported last, if it is this very one. */
export async function knownRun(
  client: Querying,
  kind: ImportKind,
  { fingerprint }: Input,
): Promise<Run | undefined> {
  const { rows } = await client.query<Run & { fingerprint: string }>(
    `SELECT ${RUN}, "fingerprint" FROM "ImportRun" WHERE "kind" = $1::"ImportKind"
     ORDER BY "startedAt" DESC LIMIT 1`,
    [kind],
  )
  return rows[0]?.fingerprint === fingerprint ? rows[0] : undefined
}

/** Begins a file. What an earlier one of its kind left half read is cleared away. */
export async function beginRun(
  client: Querying,
  kind: ImportKind,
  input: Input,
  shiftDays = 0,
): Promise<Run> {
  await client.query('DELETE FROM "ImportItem"')
  const { rows } = await client.query<Run>(
    `INSERT INTO "ImportRun" ("id", "kind", "file", "fingerprint", "shiftDays")
     VALUES ($1, $2::"ImportKind", $3, $4, $5) RETURNING ${RUN}`,
    [uuid7(), kind, input.name, input.fingerprint, shiftDays],
  )
  return rows[0] as Run
}

/** Writes down how far it got, in the transaction of what was written. */
export async function noteRun(client: Querying, run: Run, now: Date | null = null): Promise<void> {
  await client.query(
    `UPDATE "ImportRun" SET "state" = $2::"ImportState", "position" = $3, "published" = $4, "counts" = $5,
       "finishedAt" = coalesce($6, "finishedAt") WHERE "id" = $1`,
    [run.id, run.state, run.position, run.published, JSON.stringify(run.counts), now],
  )
}

/** The run with these added to its counts. */
export function counted(run: Run, more: Counts): Counts {
  const counts = { ...run.counts }
  for (const [name, count] of Object.entries(more)) counts[name] = (counts[name] ?? 0) + count
  return counts
}
