import 'server-only'
import { pictureOf } from '@/lib/catalogue/catalogue'
import { storeTime } from '@/lib/clock'
import { db } from '@/lib/db'
import { Prisma } from '@/lib/generated/prisma/client'
import { mayHave } from '@/lib/loyalty/early-access'
import { type Cart, type CartLine, lineState, variantLabel } from './cart'
import type { CartKey } from './cart-key'

/** Anything a statement can be sent through: the client or a transaction. */
export type Sql = Pick<typeof db, '$queryRaw' | '$executeRaw'>

type Row = Omit<CartLine, 'state' | 'picture' | 'label'> & {
  cartId: string
  code: string | null
  colour: string | null
  size: string | null
  firstColour: string | null
  fromFeed: boolean
  imageUrl: string | null
  onSale: boolean
  launchedAt: Date
}

/**
 * The condition under which a key opens a cart. A shopper's own only while the account's sessions last; one
 * named by a cookie only while it is nobody's, so that a cart that moved into an account is out of reach.
 */
export function opens(key: CartKey): Prisma.Sql {
  return key.kind === 'cookie'
    ? Prisma.sql`c."id" = ${key.cartId}::uuid AND c."profileId" IS NULL`
    : Prisma.sql`c."profileId" = ${key.session.profileId}::uuid AND EXISTS (
        SELECT FROM "Shopper" s WHERE s."id" = ${key.session.shopperId}::uuid
          AND s."profileId" = c."profileId" AND s."epoch" = ${key.session.epoch})`
}

/**
 * The cart a key opens with today's prices and stock, oldest line first, in one statement; null without one. `early` are
 * the ids of launches that are open to its shopper already at `now` (epoch ms).
 */
export async function readCart(
  key: CartKey,
  early: readonly string[],
  sql: Sql = db,
  now = storeTime(),
): Promise<Cart | null> {
  const rows = await sql.$queryRaw<(Row | (Pick<Row, 'cartId' | 'code'> & { variantId: null }))[]>`
    SELECT c."id" AS "cartId", c."code", l."variantId", l."quantity", l."seenPriceCents", v."productId",
      v."priceCents" AS "unitPriceCents", v."stock", v."colour", v."size", p."slug", p."name", p."ageLimit",
      p."retiredAt" IS NULL AS "onSale", p."launchedAt",
      (SELECT f."colour" FROM "Variant" f WHERE f."productId" = p."id" ORDER BY f."position" LIMIT 1) AS "firstColour",
      p."feedId" IS NOT NULL AS "fromFeed", coalesce(v."imageUrl", (SELECT f."imageUrl" FROM "Variant" f
        WHERE f."productId" = p."id" AND f."imageUrl" IS NOT NULL ORDER BY f."position" LIMIT 1)) AS "imageUrl"
    FROM "Cart" c
    LEFT JOIN ("CartLine" l JOIN "Variant" v ON v."id" = l."variantId" JOIN "Product" p ON p."id" = v."productId")
      ON l."cartId" = c."id"
    WHERE ${opens(key)}
    ORDER BY l."addedAt", l."variantId"`
  const first = rows[0]
  if (!first) return null
  const lines = rows.flatMap(row => (row.variantId === null ? [] : [lineOf(row, early, now)]))
  return { id: first.cartId, code: first.code, lines }
}

function lineOf(row: Row, early: readonly string[], now: number): CartLine {
  const { variantId, productId, slug, name, quantity, unitPriceCents, seenPriceCents, stock, ageLimit } = row
  const launchedAt = row.launchedAt.getTime()
  const colours = [row.firstColour, row.colour].filter(colour => colour !== null)
  const pictures: Record<string, string> | null = row.fromFeed
    ? row.imageUrl
      ? { '': row.imageUrl }
      : {}
    : null
  return {
    variantId,
    productId,
    slug,
    name,
    label: variantLabel(row),
    picture: pictureOf({ slug, colours, pictures }, row.colour),
    quantity,
    unitPriceCents,
    seenPriceCents,
    stock,
    ageLimit,
    state:
      row.onSale && !mayHave({ id: productId, launchedAt }, early, now)
        ? { kind: 'soon', at: launchedAt }
        : lineState(quantity, stock, row.onSale),
  }
}
