import 'server-only'
import { pool } from '@/lib/db'
import { env } from '@/lib/env'
import { currentSubject } from '@/lib/profile/subject'
import { stableIdOf } from '@/lib/profile/who'
import { type Assigned, dayOf, type Learned } from './assign'
import { heldArms } from './run'
import { signArms } from './token'

const shared = globalThis as typeof globalThis & {
  tanteEmmaLearned?: { revision: number; learned: Promise<Learned> }
}

/**
 * What has been learned at `revision` (topic `learning` of the Revision table), from memory unless it has changed
 * since. Pages that read a profile snapshot get the revision with it, at no extra cost.
 */
export function learnedAt(revision: number): Promise<Learned> {
  const held = shared.tanteEmmaLearned
  if (held && held.revision >= revision) return held.learned
  const learned = readLearned()
  shared.tanteEmmaLearned = { revision, learned }
  // A failed read must not be kept.
  learned.catch(() => {
    if (shared.tanteEmmaLearned?.learned === learned) shared.tanteEmmaLearned = held
  })
  return learned
}

/** What has been learned, from the database as it is now. */
export async function readLearned(): Promise<Learned> {
  const { rows } = await pool.query<{ choice: string }>(
    `SELECT "choice" FROM (
       SELECT DISTINCT ON ("choice") "choice", "step" FROM "LearnedChange" WHERE "step" <> 'RESET'
       ORDER BY "choice", "at" DESC, "id" DESC) last WHERE "step" = 'PAUSED'`,
  )
  return { arms: await heldArms(pool), paused: new Set(rows.map(row => row.choice)) }
}

/**
 * What a part of a page decided at `now` carries to say which arms it shows whoever asks; undefined where nothing is
 * learned from them.
 */
export async function currentToken(
  assigned: readonly Assigned[],
  now = Date.now(),
): Promise<string | undefined> {
  const id = stableIdOf(await currentSubject())
  return id === null ? undefined : signArms(assigned, id, dayOf(now), env().VISIT_SECRET)
}
