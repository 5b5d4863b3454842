import 'server-only'
import { fromDatabase } from '@/lib/database-error'
import { db } from '@/lib/db'
import type { Catalogue, Product } from './catalogue'
import { wordsOf } from './words'

/** How well the words fit a product: `exact` when its name, brand or group has all of them as typed. */
export type Fit = { exact: boolean; score: number }

export type Found = {
  products: Product[]
  /** By product id; scores of one search compare with each other only. */
  fits: ReadonlyMap<string, Fit>
  /** No product has all the words: these have most of them. */
  partial: boolean
}

type Row = { id: string; matched: number; asked: number; exact: boolean; score: number }

/**
 * Products for what was typed, best first, at most `limit`; the same for everybody. Words are looked up in the full
 * text, their ends left open; a word nobody wrote is taken for a typing error and compared by its trigrams with
 * names, brands and groups. One statement. @throws DatabaseDown
 */
export async function searchProducts(catalogue: Catalogue, typed: string, limit = 200): Promise<Found> {
  const words = wordsOf(typed)
  if (words.length === 0) return { products: [], fits: new Map(), partial: false }
  const rows = await fromDatabase(
    db.$queryRaw<Row[]>`
      WITH asked AS (
        SELECT n, unaccent(word) AS word, to_tsquery('english', word || ':*') AS query
        FROM unnest(${words}::text[]) WITH ORDINALITY AS t(word, n)
        WHERE numnode(to_tsquery('english', word || ':*')) > 0
      ), shelf AS (
        SELECT p."id", unaccent(lower(concat_ws(' ', p."name", b."name", g."name", g."singular"))) AS title,
          coalesce(s."popularity", 0) AS popularity
        FROM "Product" p
        JOIN "Brand" b ON b."slug" = p."brandSlug"
        JOIN "ProductGroup" g ON g."slug" = p."groupSlug"
        LEFT JOIN "ProductStat" s ON s."productId" = p."id"
        WHERE p."retiredAt" IS NULL
      ), written AS (
        -- Below a half the letters a title shares with a word are chance: the word is in the text alone.
        SELECT a.n, s."id", likeness = 1 AS exact,
          0.2 + CASE WHEN likeness >= 0.5 THEN likeness ELSE 0 END + 0.3 * s.popularity AS score
        FROM asked a
        JOIN "Product" p ON to_tsvector('english', p."document") @@ a.query
        JOIN shelf s ON s."id" = p."id"
        CROSS JOIN LATERAL (SELECT word_similarity(a.word, s.title) AS likeness) AS alike
      ), mistyped AS (
        SELECT a.n, s."id", max(similarity(a.word, part)) AS score,
          max(max(similarity(a.word, part))) OVER (PARTITION BY a.n) AS best
        FROM asked a
        CROSS JOIN shelf s
        CROSS JOIN LATERAL regexp_split_to_table(s.title, '[^[:alnum:]]+') AS part
        WHERE NOT EXISTS (SELECT 1 FROM written w WHERE w.n = a.n) AND similarity(a.word, part) >=
          CASE WHEN left(part, 1) = left(a.word, 1) AND abs(length(part) - length(a.word)) < 2 THEN 0.2 ELSE 0.3 END
        GROUP BY a.n, s."id"
      ), hit AS (
        SELECT n, "id", exact, score FROM written
        UNION ALL SELECT n, "id", false, score FROM mistyped WHERE score >= best - 0.08
      )
      SELECT "id"::text, count(*)::int AS matched, (SELECT count(*)::int FROM asked) AS asked,
        bool_and(exact) AS exact, (sum(score) / (SELECT count(*) FROM asked))::float8 AS score
      FROM hit GROUP BY "id" ORDER BY count(*) DESC, sum(score) DESC LIMIT ${limit}`,
  )
  const most = rows[0]?.matched ?? 0
  const products = rows.flatMap(row => (row.matched === most ? (catalogue.byId.get(row.id) ?? []) : []))
  const fits = new Map(rows.map(({ id, exact, score }) => [id, { exact, score }]))
  return { products, fits, partial: most < (rows[0]?.asked ?? 0) }
}
