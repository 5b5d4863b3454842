import { randomUUID } from 'node:crypto'
import { sql, type TestShopper } from './shopper'

/** An order of one piece, placed and delivered `daysAgo`, as the till would have left it. */
export async function bought(shopper: TestShopper, slug: string, daysAgo: number): Promise<void> {
  const placed = await sql(
    `WITH item AS (
      SELECT p."id" AS product, v."id" AS variant, p."name", v."priceCents" FROM "Product" p
      JOIN "Variant" v ON v."productId" = p."id" WHERE p."slug" = $1 ORDER BY v."position" LIMIT 1),
    placed AS (
      INSERT INTO "Order" ("id", "profileId", "idempotencyKey", "status", "placedAt", "email", "recipient", "street",
        "postcode", "city", "country", "subtotalCents", "discountCents", "shippingCents", "totalCents")
      SELECT $2, $3, $4, 'DELIVERED', now() - make_interval(days => $5), $6, 'Tess Ter', 'Am Markt 1', '10115',
        'Berlin', 'DE', "priceCents", 0, 0, "priceCents" FROM item RETURNING "id")
    INSERT INTO "OrderLine" ("id", "orderId", "productId", "variantId", "name", "variantLabel", "unitPriceCents", "quantity")
    SELECT $7, placed."id", item.product, item.variant, item."name", '', item."priceCents", 1 FROM item, placed
    RETURNING "id"`,
    [slug, randomUUID(), shopper.profileId, randomUUID(), daysAgo, shopper.email, randomUUID()],
  )
  if (placed.length !== 1) throw new Error(`no product ${slug}`)
}

/** So many points in the ledger of somebody who has ordered, with their last order. */
export async function earned({ profileId }: TestShopper, points: number): Promise<void> {
  const written = await sql(
    `INSERT INTO "PointsEntry" ("id", "profileId", "at", "points", "why", "orderId")
     SELECT gen_random_uuid(), "profileId", "placedAt", $2, 'ORDER', "id" FROM "Order"
     WHERE "profileId" = $1 ORDER BY "placedAt" DESC LIMIT 1 RETURNING "id"`,
    [profileId, points],
  )
  if (written.length !== 1) throw new Error('points come with an order')
}
