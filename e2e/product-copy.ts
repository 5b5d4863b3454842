import { randomUUID } from 'node:crypto'
import { sql } from './shopper'

/** A product of its own for this test, as one there is but for some columns; answers its slug, which is also its name. */
export async function copyOf(slug: string, over: Record<string, unknown> = {}): Promise<string> {
  const id = randomUUID()
  const own = `${slug}-${id.slice(0, 8)}`
  await sql(
    `WITH copied AS (
      INSERT INTO "Product" SELECT (p).* FROM (
        SELECT jsonb_populate_record(p, jsonb_build_object('id', $1::uuid, 'slug', $2::text, 'name', $2::text,
          'seriesSlug', NULL, 'volume', NULL) || $4::jsonb) AS p FROM "Product" p WHERE p."slug" = $3) x RETURNING "id")
    INSERT INTO "Variant" ("id", "productId", "sku", "priceCents", "stock", "position")
    SELECT gen_random_uuid(), "id", $2, 4900, 5, 0 FROM copied`,
    [id, own, slug, JSON.stringify(over)],
  )
  return own
}
