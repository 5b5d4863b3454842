import 'server-only'
import type { PoolClient } from 'pg'
import type { CartPiece } from './merge-carts'

const BROUGHT = `jsonb_to_recordset($2::jsonb) AS b("cartId" uuid, "variantId" uuid, "quantity" int)`
const HELD = `
  "CartLine" l JOIN "Cart" c ON c."id" = l."cartId" AND c."profileId" = $1
  JOIN ${BROUGHT} ON b."variantId" = l."variantId"`

/**
 * Puts what is left of these pieces in a profile's cart back into the anonymous carts they came from; what was
 * ordered or taken out since stays so.
 */
export async function returnPieces(
  client: PoolClient,
  profileId: string,
  pieces: readonly CartPiece[],
): Promise<void> {
  if (pieces.length === 0) return
  const values = [profileId, JSON.stringify(pieces)]
  await client.query('SELECT FROM "Cart" WHERE "profileId" = $1 FOR UPDATE', [profileId])
  await client.query(
    `INSERT INTO "Cart" ("id", "updatedAt") SELECT DISTINCT b."cartId", now() FROM ${HELD}
     ON CONFLICT ("id") DO NOTHING`,
    values,
  )
  await client.query(
    `INSERT INTO "CartLine" ("cartId", "variantId", "quantity", "seenPriceCents", "addedAt")
     SELECT b."cartId", l."variantId", least(l."quantity", b."quantity"), l."seenPriceCents", l."addedAt" FROM ${HELD}
     ON CONFLICT ("cartId", "variantId") DO NOTHING`,
    values,
  )
  await client.query(
    `DELETE FROM "CartLine" l USING "Cart" c, ${BROUGHT}
     WHERE c."id" = l."cartId" AND c."profileId" = $1 AND b."variantId" = l."variantId" AND l."quantity" <= b."quantity"`,
    values,
  )
  await client.query(
    `UPDATE "CartLine" l SET "quantity" = l."quantity" - b."quantity" FROM "Cart" c, ${BROUGHT}
     WHERE c."id" = l."cartId" AND c."profileId" = $1 AND b."variantId" = l."variantId" AND l."quantity" > b."quantity"`,
    values,
  )
}
