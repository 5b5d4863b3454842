import 'server-only'
import type { Pool, PoolClient } from 'pg'
import { variantChoices } from '@/lib/offers/variants'
import { inTransaction } from '@/lib/transaction'
import { dayOf, type HeldArm } from './assign'
import { type Choice, HOME_CHOICES } from './choice'
import { type Counted, HALF_LIFE_DAYS, learn } from './learn'
import { COUNT } from './statement'

/**
 * Counts what was on screen and what came of it as of `now`, and puts the shares that follow in place of the earlier
 * ones, all in one transaction: pages read the old ones until the new ones are complete. Runs follow one another.
 */
export function runLearning(pool: Pool, now: Date): Promise<{ arms: number; exposures: number }> {
  return inTransaction(pool, client => writeLearned(client, now))
}

/** As `runLearning`, within the caller's transaction. */
export async function writeLearned(client: PoolClient, now: Date) {
  await client.query(`SELECT pg_advisory_xact_lock(hashtext('tante-emma/learning'))`)
  const { rows: counted } = await client.query<Counted>(COUNT, [now, HALF_LIFE_DAYS])
  const choices = await learnable(client)
  const rows = learn(choices, counted, { arms: await heldArms(client) }, dayOf(now.getTime()))
  await client.query('DELETE FROM "LearnedArm"')
  await client.query(INSERT, [JSON.stringify(rows), now])
  return { arms: rows.length, exposures: rows.reduce((sum, row) => sum + row.exposures, 0) }
}

/** All that is learned: the choices of the home page, and the words of every offer that has other ones. */
async function learnable(client: PoolClient): Promise<Choice[]> {
  const { rows } = await client.query<OfferRow>(
    'SELECT "slug", "title", "text", "variants" FROM "Offer" WHERE jsonb_array_length("variants") > 0 ORDER BY "slug"',
  )
  return [...HOME_CHOICES, ...variantChoices(rows)]
}

/** The keys of all that is learned. */
export async function learnableKeys(client: PoolClient): Promise<Set<string>> {
  return new Set((await learnable(client)).map(choice => choice.key))
}

type OfferRow = Parameters<typeof variantChoices>[0][number]

const INSERT = `
INSERT INTO "LearnedArm" ("choice", "arm", "exposures", "successes", "alpha", "beta", "day", "share", "nextShare", "updatedAt")
SELECT r."choice", r."arm", r."exposures", r."successes", r."alpha", r."beta", '1970-01-01'::date + r."day",
  r."share", r."nextShare", $2
FROM jsonb_to_recordset($1::jsonb) AS r("choice" text, "arm" text, "exposures" int, "successes" int, "alpha" float8,
  "beta" float8, "day" int, "share" float8, "nextShare" float8)`

/** The arms as they are kept, by choice. */
export async function heldArms(client: Pick<PoolClient, 'query'>): Promise<Map<string, HeldArm[]>> {
  const { rows } = await client.query<HeldArm & { choice: string }>(
    `SELECT "choice", "arm", "day" - '1970-01-01'::date AS day, "share", "nextShare" FROM "LearnedArm"`,
  )
  const arms = new Map<string, HeldArm[]>()
  for (const { choice, ...row } of rows) arms.set(choice, [...(arms.get(choice) ?? []), row])
  return arms
}
