import { randomUUID } from 'node:crypto'
import { sql } from './shopper'

/**
 * Copies a product, its picture included, but for some columns; answers the copy's slug, which is also its name. Tests
 * use the fixture `product`, which takes the copy away again.
 */
export async function copyOf(slug: string, over: Record<string, unknown> = {}): Promise<string> {
  const id = randomUUID()
  const own = `${slug}-${id.slice(0, 8)}`
  await sql(
    `WITH copied AS (
      INSERT INTO "Product" SELECT (p).* FROM (
        SELECT jsonb_populate_record(p, jsonb_build_object('id', $1::uuid, 'slug', $2::text, 'name', $2::text,
          'feedId', $2::text, 'seriesSlug', NULL, 'volume', NULL) || $4::jsonb) AS p FROM "Product" p WHERE p."slug" = $3) x RETURNING "id")
    INSERT INTO "Variant" ("id", "productId", "sku", "priceCents", "stock", "position", "imageUrl")
    SELECT gen_random_uuid(), "id", $2, 4900, 5, 0, '/pictures/' || $3 || '.svg' FROM copied`,
    [id, own, slug, JSON.stringify(over)],
  )
  return own
}

export const removeCopy = (slug: string) => sql('DELETE FROM "Product" WHERE "slug" = $1', [slug])
