/** The lines of a batch with the products they name; each connection has its own. */
export const MAKE_LINES = `
CREATE TEMP TABLE IF NOT EXISTS import_line (
  "line" int, "at" timestamptz, "profileId" uuid, "sessionId" uuid, "eventId" uuid, "orderId" uuid,
  "name" "EventName", "item" text, "quantity" int, "priceCents" int,
  "productId" uuid, "variantId" uuid, "productName" text, "colour" text, "size" text
) ON COMMIT DELETE ROWS`

/** An item is a variant by its sku, or a product by the feed's name for it: then its first variant. */
export const FILL_LINES = `
INSERT INTO import_line
SELECT l."line", l."at", l."profileId", l."sessionId", l."eventId", l."orderId", l."name", l."item", l."quantity",
  coalesce(l."priceCents", v."priceCents", first."priceCents"), p."id", coalesce(v."id", first."id"), p."name",
  coalesce(v."colour", first."colour"), coalesce(v."size", first."size")
FROM unnest($1::int[], $2::timestamptz[], $3::uuid[], $4::uuid[], $5::uuid[], $6::uuid[], $7::"EventName"[], $8::text[],
  $9::int[], $10::int[])
  AS l("line", "at", "profileId", "sessionId", "eventId", "orderId", "name", "item", "quantity", "priceCents")
LEFT JOIN "Variant" v ON v."sku" = l."item"
LEFT JOIN "Product" f ON f."feedId" = l."item" AND v."id" IS NULL
LEFT JOIN LATERAL (SELECT * FROM "Variant" o WHERE o."productId" = f."id" ORDER BY o."position" LIMIT 1) first ON true
LEFT JOIN "Product" p ON p."id" = coalesce(v."productId", f."id")`

export const TAKE_UNKNOWN = `DELETE FROM import_line WHERE "productId" IS NULL RETURNING "line", "item"`

/** Nobody here was asked for consent, and nothing says that somebody was. */
export const PUT_PROFILES = `
INSERT INTO "Profile" AS p ("id", "createdAt", "hobbies")
SELECT "profileId", min("at"), '{}' FROM import_line GROUP BY 1
ON CONFLICT ("id") DO UPDATE SET "createdAt" = excluded."createdAt" WHERE excluded."createdAt" < p."createdAt"`

/** $1: since when single events are kept. */
export const PUT_EVENTS = `
INSERT INTO "Event" ("at", "id", "profileId", "sessionId", "name", "productId", "data")
SELECT "at", "eventId", "profileId", "sessionId", "name", "productId",
  CASE WHEN "name" = 'purchase' THEN jsonb_build_object('quantity', "quantity", 'unitPriceCents', "priceCents") ELSE '{}' END
FROM import_line WHERE "at" >= $1 ORDER BY "at" ON CONFLICT DO NOTHING`

export const COUNT_OLD = `SELECT count(*)::int AS count FROM import_line WHERE "at" < $1`

/** No address and no e-mail came along; the number is the shop's own. */
export const PUT_ORDERS = `
INSERT INTO "Order" ("id", "profileId", "idempotencyKey", "status", "placedAt", "email", "recipient", "street", "postcode",
  "city", "country", "subtotalCents", "discountCents", "shippingCents", "totalCents")
SELECT DISTINCT ON (l."orderId") l."orderId", l."profileId", l."orderId", 'DELIVERED', l."at", '', '', '', '', '', '', 0, 0, 0, 0
FROM import_line l
WHERE l."orderId" IS NOT NULL AND NOT EXISTS (SELECT FROM "Order" o WHERE o."id" = l."orderId")
ORDER BY l."orderId", l."at" ON CONFLICT DO NOTHING`

export const PUT_ORDER_LINES = `
INSERT INTO "OrderLine" ("id", "orderId", "productId", "variantId", "name", "variantLabel", "unitPriceCents", "quantity")
SELECT "eventId", "orderId", "productId", "variantId", "productName", concat_ws(', ', "colour", "size"), "priceCents", "quantity"
FROM import_line WHERE "orderId" IS NOT NULL ON CONFLICT DO NOTHING`

/** An order may run on in the next batch: its total is always that of its lines. A whole number ends at 21 million. */
export const ADD_UP_ORDERS = `
UPDATE "Order" o SET "subtotalCents" = s."cents", "totalCents" = s."cents"
FROM (
  SELECT l."orderId", least(sum(l."unitPriceCents"::bigint * l."quantity"), 2147483647)::int AS "cents"
  FROM "OrderLine" l WHERE l."orderId" IN (SELECT DISTINCT "orderId" FROM import_line) GROUP BY 1
) s WHERE o."id" = s."orderId" AND o."subtotalCents" <> s."cents"`
