import 'server-only'
import { pool } from '@/lib/db'
import type { Deed } from './deeds'

export type Row = {
  id: string
  at: Date
  actorId: string | null
  role: string
  action: string
  subject: string
  version: number | null
  /** It was deleted since, or by this. */
  gone: boolean
  /** What it said at last, where it is gone and that was kept. */
  last: unknown
  /** What it said before and after; null for nothing, and for what a history keeps instead. */
  was: unknown
  is: unknown
}

export type Narrowed = {
  who: string | null
  what: Deed | null
  /** Things by their address; null for all of them. */
  subjects: readonly string[] | null
  kind: string | null
  /** Ids from and up to but without. */
  from: string | null
  until: string | null
}

/**
 * Ids are uuid v7: their order is the order of time. What became of a thing is told by the first entry that deletes it
 * from then on: another of the same address may have been made since.
 */
const ENTRIES = `
SELECT e.*, g."id" IS NOT NULL AS "gone", g."last",
  CASE WHEN g."id" = e."id" THEN g."last"
    ELSE coalesce(g."kept" #> ARRAY['versions', (e."version" - 1)::text], e."kept"->'was') END AS "was",
  CASE WHEN g."id" = e."id" THEN NULL
    ELSE coalesce(g."kept" #> ARRAY['versions', e."version"::text], e."kept"->'is') END AS "is"
FROM (
  SELECT * FROM "AuditEntry"
  WHERE ($1::uuid IS NULL OR "actorId" = $1) AND ($2::text IS NULL OR "action" = $2)
    AND ($3::text[] IS NULL OR "subject" = ANY($3)) AND ($4::text IS NULL OR starts_with("action", $4 || '.'))
    AND ($5::uuid IS NULL OR "id" >= $5) AND ($6::uuid IS NULL OR "id" < $6)
  ORDER BY "id" DESC LIMIT $7) e
LEFT JOIN LATERAL (
  SELECT d."id", d."kept", d."kept" #> ARRAY['versions', d."kept"->>'last'] AS "last" FROM "AuditEntry" d
  WHERE d."action" LIKE '%.delete' AND d."subject" = e."subject"
    AND d."action" = split_part(e."action", '.', 1) || '.delete' AND d."id" >= e."id"
  ORDER BY d."id" LIMIT 1) g ON true
ORDER BY e."id" DESC`

/** The newest `take` entries of what is asked for, with what those kept that deleted something. */
export async function readEntries(
  { who, what, subjects, kind, from, until }: Narrowed,
  take: number,
): Promise<Row[]> {
  const { rows } = await pool.query<Row>(ENTRIES, [who, what, subjects, kind, from, until, take])
  return rows
}

/** Everything entries are about or of whom they are, each once: by leaps through the index, not by reading them all. */
const leaps = (column: string) => `
WITH RECURSIVE each(it) AS (
  (SELECT "${column}" FROM "AuditEntry" WHERE "${column}" IS NOT NULL ORDER BY 1 LIMIT 1)
  UNION ALL
  SELECT (SELECT a."${column}" FROM "AuditEntry" a WHERE a."${column}" > each.it ORDER BY 1 LIMIT 1) FROM each
  WHERE each.it IS NOT NULL)`

/** Everybody in the log whose account there is, by name. */
export async function readActors(): Promise<{ id: string; email: string; name: string | null }[]> {
  const { rows } = await pool.query(
    `${leaps('actorId')}
     SELECT s."id", s."email", p."name" FROM each JOIN "Shopper" s ON s."id" = each.it
     JOIN "Profile" p ON p."id" = s."profileId" ORDER BY lower(coalesce(p."name", s."email")), s."email"`,
  )
  return rows
}

/** What the log is about, by its address, where that has these words or an offer or audience is called so or was at last; of `also` too. */
export async function readSubjects(words: string, also: readonly string[]): Promise<string[]> {
  const { rows } = await pool.query<{ it: string }>(
    `${leaps('subject')}
     SELECT each.it FROM each LEFT JOIN "Offer" o ON o."slug" = each.it LEFT JOIN "Audience" a ON a."slug" = each.it
     WHERE each.it ILIKE $1 OR o."title" ILIKE $1 OR a."name" ILIKE $1 OR each.it = ANY($2) OR EXISTS (
       SELECT FROM "AuditEntry" d, jsonb_to_record(d."kept" #> ARRAY['versions', d."kept"->>'last']) AS l("title" text, "name" text)
       WHERE d."subject" = each.it AND d."action" LIKE '%.delete' AND (l."title" ILIKE $1 OR l."name" ILIKE $1))
     LIMIT 1000`,
    [`%${words.replaceAll(/[\\%_]/gu, '\\$&')}%`, also],
  )
  return rows.map(({ it }) => it)
}

export type Versioned = { kind: string; subject: string; version: number }

/** What these versions of things that are there say. */
export async function readVersions(
  wanted: readonly Versioned[],
): Promise<(Versioned & { content: unknown })[]> {
  const { rows } = await pool.query(
    `WITH wanted AS (SELECT * FROM unnest($1::text[], $2::text[], $3::int[]) AS w("kind", "subject", "version"))
     SELECT w.*, v."content" FROM wanted w JOIN "Offer" o ON w."kind" = 'offer' AND o."slug" = w."subject"
       JOIN "OfferVersion" v ON v."offerId" = o."id" AND v."version" = w."version"
     UNION ALL SELECT w.*, v."content" FROM wanted w JOIN "Audience" a ON w."kind" = 'audience' AND a."slug" = w."subject"
       JOIN "AudienceVersion" v ON v."audienceId" = a."id" AND v."version" = w."version"
     UNION ALL SELECT w.*, v."content" FROM wanted w
       JOIN "PolicyVersion" v ON w."kind" = 'policy' AND v."groupSlug" = w."subject" AND v."version" = w."version"
     UNION ALL SELECT w.*, v."content" FROM wanted w
       JOIN "PlacementVersion" v ON w."kind" = 'placement' AND v."version" = w."version"
       AND v."place"::text = upper(replace(w."subject", '-', '_'))
     UNION ALL SELECT w.*, v."content" FROM wanted w
       JOIN "LoyaltyVersion" v ON w."kind" = 'loyalty' AND v."version" = w."version"`,
    [wanted.map(w => w.kind), wanted.map(w => w.subject), wanted.map(w => w.version)],
  )
  return rows
}

/** How the offers and audiences of these addresses are called now. */
export async function readNames(
  subjects: readonly string[],
): Promise<{ kind: string; slug: string; name: string }[]> {
  const { rows } = await pool.query(
    `SELECT 'offer' AS kind, "slug", "title" AS name FROM "Offer" WHERE "slug" = ANY($1)
     UNION ALL SELECT 'audience', "slug", "name" FROM "Audience" WHERE "slug" = ANY($1)`,
    [subjects],
  )
  return rows
}
