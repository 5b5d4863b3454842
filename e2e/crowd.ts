import { createHash, randomUUID } from 'node:crypto'
import { encode } from 'next-auth/jwt'
import type { Pool } from 'pg'
import { uuid7 } from '../lib/visits/uuid7'
import { signVisitor, VISITOR_COOKIE } from '../lib/visits/visitor'

/** Somebody of whom everything personal carries a word that nobody else has. */
export type Member = {
  /** `Zora` and nine letters: the first name, and part of address and e-mail. */
  marker: string
  cookie: string
  profileId: string
  shopperId: string | null
  hasBirthday: boolean
}

/** Finds every marker in a page. */
export const MARKER = /Zora[a-z]{9}/g

const letters = (text: string) =>
  [...createHash('sha256').update(text).digest()]
    .slice(0, 9)
    .map(byte => String.fromCharCode(97 + (byte % 26)))
const markerOf = (id: string) => `Zora${letters(id).join('')}`

const SESSION = 'authjs.session-token'

async function sessionOf(member: { shopperId: string; profileId: string; name: string }): Promise<string> {
  const token = { ...member, role: 'SHOPPER', epoch: 0 }
  return `${SESSION}=${await encode({ token, secret: process.env.AUTH_SECRET ?? '', salt: SESSION })}`
}

/** The cookies of a browser that agreed to be remembered; its visitor is `visitorId`. */
export function visitorCookies(visitorId: string): string {
  const visitor = { visitorId, sessionId: uuid7(), lastSeen: Math.floor(Date.now() / 1000) }
  return `te_consent=yes; ${VISITOR_COOKIE}=${signVisitor(visitor, process.env.VISIT_SECRET ?? '')}`
}

const PEOPLE = `
WITH who AS (SELECT * FROM jsonb_to_recordset($1::jsonb)
  AS w(n int, "profileId" uuid, "shopperId" uuid, marker text, "hasBirthday" boolean)),
profile AS (
  INSERT INTO "Profile" ("id", "name", "birthday", "city", "consent", "consentAt", "hobbies", "dwelling")
  SELECT "profileId", CASE WHEN "shopperId" IS NOT NULL THEN marker || ' Muster' END,
    CASE WHEN "hasBirthday" THEN (now() AT TIME ZONE 'Europe/Berlin')::date - interval '30 years' END,
    CASE WHEN "shopperId" IS NOT NULL THEN marker || 'stadt' END, 'GRANTED', now(), '{}',
    (ARRAY['FLAT', 'FLAT_WITH_BALCONY', 'HOUSE_WITH_GARDEN'])[1 + n % 3]::"Dwelling" FROM who),
shopper AS (
  INSERT INTO "Shopper" ("id", "email", "passwordHash", "profileId")
  SELECT "shopperId", lower(marker) || '@example.com', 'none', "profileId" FROM who WHERE "shopperId" IS NOT NULL)
INSERT INTO "Visitor" ("id", "profileId") SELECT "profileId", "profileId" FROM who WHERE "shopperId" IS NULL`

/** Each member's own products: the picks of two members differ. */
const PICKS = `
WITH who AS (SELECT n, "profileId", "shopperId", marker FROM jsonb_to_recordset($1::jsonb)
  AS w(n int, "profileId" uuid, "shopperId" uuid, marker text)),
product AS (SELECT p."id", p."name", v."id" AS variant, v."priceCents", row_number() OVER (ORDER BY p."slug") - 1 AS place,
    count(*) OVER () AS total
  FROM "Product" p JOIN LATERAL (SELECT * FROM "Variant" x WHERE x."productId" = p."id" AND x."stock" > 0
    ORDER BY x."position" LIMIT 1) v ON true
  WHERE p."retiredAt" IS NULL),
pick AS (SELECT who.*, kind, turn, product.* FROM who
  CROSS JOIN (VALUES ('order', 0, 7, 0), ('order', 1, 31, 5), ('cart', 0, 11, 3), ('look', 0, 3, 1), ('look', 1, 17, 9))
    AS way(kind, turn, step, "from")
  JOIN product ON place = (n * step + "from") % total)`

const ORDERS = `${PICKS}, bought AS (SELECT *, gen_random_uuid() AS "orderId" FROM pick
  WHERE kind = 'order' AND "shopperId" IS NOT NULL),
placed AS (
  INSERT INTO "Order" ("id", "profileId", "idempotencyKey", "placedAt", "email", "recipient", "street", "postcode", "city",
    "country", "subtotalCents", "discountCents", "shippingCents", "totalCents")
  SELECT "orderId", "profileId", gen_random_uuid(), now() - make_interval(days => 1 + (n + turn * 13) % 60),
    lower(marker) || '@example.com', marker || ' Muster', marker || 'weg 1', '10115', marker || 'stadt', 'DE',
    "priceCents", 0, 0, "priceCents" FROM bought)
INSERT INTO "OrderLine" ("id", "orderId", "productId", "variantId", "name", "variantLabel", "unitPriceCents", "quantity")
SELECT gen_random_uuid(), "orderId", "id", variant, "name", '', "priceCents", 1 FROM bought`

const CARTS = `${PICKS}, held AS (SELECT *, gen_random_uuid() AS "cartId" FROM pick WHERE kind = 'cart'),
cart AS (INSERT INTO "Cart" ("id", "profileId", "updatedAt") SELECT "cartId", "profileId", now() FROM held)
INSERT INTO "CartLine" ("cartId", "variantId", "quantity", "seenPriceCents") SELECT "cartId", variant, 1 + n % 3, "priceCents" FROM held`

const LOOKS = `${PICKS} INSERT INTO "Event" ("at", "id", "profileId", "name", "productId")
SELECT now() - make_interval(mins => 5 + turn * 60), gen_random_uuid(), "profileId", 'view_item', "id"
FROM pick WHERE kind = 'look'`

/**
 * Fills an empty shop with people: `accounts` signed-in shoppers (every fourth has their birthday today), each with
 * orders, a cart and looks of their own, and `visitors` browsers with consent.
 */
export async function fillCrowd(pool: Pool, accounts: number, visitors: number): Promise<Member[]> {
  const people = Array.from({ length: accounts + visitors }, (_, n) => {
    const profileId = uuid7()
    const shopperId = n < accounts ? randomUUID() : null
    return { n, profileId, shopperId, marker: markerOf(profileId), hasBirthday: n < accounts && n % 4 === 0 }
  })
  for (const text of [PEOPLE, ORDERS, CARTS, LOOKS]) await pool.query(text, [JSON.stringify(people)])
  return Promise.all(
    people.map(async ({ n: _, ...person }) => {
      const { profileId, shopperId, marker } = person
      const cookie = shopperId
        ? await sessionOf({ shopperId, profileId, name: `${marker} Muster` })
        : visitorCookies(profileId)
      return { ...person, cookie }
    }),
  )
}
