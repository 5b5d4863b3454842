import { Prisma } from '@/lib/generated/prisma/client'
import type { Subject } from './who'

const ms = (column: string) => Prisma.raw(`(extract(epoch FROM ${column}) * 1000)::float8`)

/**
 * The whole snapshot as one JSON text. The comment at its head names it for the driver, which then lets
 * Postgres keep the plan (see lib/db.ts). Half a year of events is as far back as `recent` looks.
 * A browser that belongs to an account is a stranger's until somebody signs in at it.
 */
export function snapshotStatement(subject: Subject, cartId: string | null): Prisma.Sql {
  const profileId = subject.kind === 'shopper' ? subject.profileId : null
  const visitorId = subject.kind === 'visitor' ? subject.visitorId : null
  return Prisma.sql`/* profile-snapshot */
WITH who AS MATERIALIZED (
  SELECT p.*, s."id" AS "shopperId", s."role", s."epoch"
  FROM "Profile" p LEFT JOIN "Shopper" s ON s."profileId" = p."id" 
  WHERE p."id" = coalesce(${profileId}::uuid, (SELECT v."profileId" FROM "Visitor" v WHERE v."id" = ${visitorId}::uuid
    AND NOT EXISTS (SELECT FROM "Shopper" o WHERE o."profileId" = v."profileId")))
)
SELECT jsonb_build_object(
  'who', (SELECT jsonb_build_object(
    'profileId', "id", 'shopperId', "shopperId", 'role', "role", 'epoch', "epoch", 'consent', "consent",
    'firstSeenAt', ${ms('"createdAt"')},
    'facts', jsonb_build_object('name', "name", 'birthday', "birthday", 'timeZone', "timeZone", 'city', "city",
      'dwelling', "dwelling", 'household', "household", 'hobbies', to_jsonb(coalesce("hobbies", '{}')))) FROM who),
  'affinities', (SELECT coalesce(jsonb_agg(jsonb_build_array("dimension", "key", "mass", "evidence")), '[]') FROM (
    SELECT a.*, row_number() OVER (PARTITION BY "dimension" ORDER BY abs("mass") DESC, "key") AS rank
    FROM "Affinity" a WHERE "profileId" = (SELECT "id" FROM who)) a WHERE rank <= 12),
  'decay', (SELECT jsonb_build_object('halfLifeDays', "halfLifeDays", 'landmark', ${ms('"landmark"')})
    FROM "AffinityModel"),
  'choices', (SELECT coalesce(jsonb_agg(jsonb_build_object('dimension', "dimension", 'key', "key", 'stance', "stance")), '[]')
    FROM "TasteChoice" WHERE "profileId" = (SELECT "id" FROM who) AND "stance" IS NOT NULL),
  'impressions', (SELECT coalesce(jsonb_agg(jsonb_build_array("productId", "shown", "chosen")), '[]') FROM (
    SELECT "productId", "shown", "chosen" FROM "Impression" WHERE "profileId" = (SELECT "id" FROM who)
    ORDER BY "shown" DESC LIMIT 60) i),
  'recent', (SELECT coalesce(jsonb_agg(jsonb_build_array("productId", "name", at)), '[]') FROM (
    -- By the column and not by what is made of it: so the index gives the order, and 40 rows are read.
    SELECT v."productId", v."name", ${ms('v."at"')} AS at FROM "Event" v
    WHERE v."profileId" = (SELECT "id" FROM who) AND v."productId" IS NOT NULL
      AND v."at" > now() - interval '180 days' AND v."name" NOT IN ('view_item_list', 'user_engagement', 'refund')
    ORDER BY v."at" DESC LIMIT 40) e),
  'purchases', (SELECT coalesce(jsonb_agg(jsonb_build_array("productId", at, "quantity")), '[]') FROM (
    SELECT l."productId", ${ms('o."placedAt"')} AS at, l."quantity"
    FROM "Order" o JOIN "OrderLine" l ON l."orderId" = o."id"
    WHERE o."profileId" = (SELECT "id" FROM who) AND o."status" <> 'CANCELLED' AND l."productId" IS NOT NULL
    ORDER BY o."placedAt" DESC LIMIT 500) p),
  'dismissed', (SELECT coalesce(jsonb_agg("productId"), '[]') FROM "Dismissal"
    WHERE "profileId" = (SELECT "id" FROM who)),
  'cart', (SELECT coalesce(jsonb_agg(jsonb_build_array(l."variantId", v."productId", l."quantity", ${ms('l."addedAt"')})
      ORDER BY l."addedAt", l."variantId"), '[]')
    FROM "CartLine" l JOIN "Variant" v ON v."id" = l."variantId"
      JOIN "Product" p ON p."id" = v."productId" AND p."retiredAt" IS NULL
    WHERE l."cartId" = coalesce((SELECT "id" FROM "Cart" WHERE "profileId" = (SELECT "id" FROM who)),
      (SELECT "id" FROM "Cart" WHERE "id" = ${cartId}::uuid AND "profileId" IS NULL))),
  'grants', (SELECT coalesce(jsonb_agg(jsonb_build_object('offerId', "offerId", 'period', "period",
      'expiresAt', ${ms('"expiresAt"')}, 'redeemedAt', ${ms('"redeemedAt"')}, 'present', "present")), '[]') FROM "Grant"
    WHERE "profileId" = (SELECT "id" FROM who)),
  'promotions', (SELECT coalesce(jsonb_object_agg(slug, times), '{}') FROM (
    SELECT o."slug", count(*) AS times FROM "Offer" o JOIN "Event" v ON v."data"->>'offer' = o."slug"
    WHERE o."shownPerDay" IS NOT NULL AND v."profileId" = (SELECT "id" FROM who)
      AND v."at" > now() - interval '1 day' AND v."name" = 'view_promotion'
    GROUP BY 1) s),
  'came', (SELECT jsonb_build_object('channel', v."data"->>'channel', 'about', v."data"->>'about',
      'path', v."data"->>'path', 'at', ${ms('v."at"')}) FROM "Event" v
    WHERE v."profileId" = (SELECT "id" FROM who) AND v."at" > now() - interval '2 hours' AND v."name" = 'page_view'
      AND v."data"->>'channel' IN ('newsletter', 'ad', 'social', 'search')
    ORDER BY v."at" DESC LIMIT 1),
  'orders', (SELECT count(*) FROM "Order" WHERE "profileId" = (SELECT "id" FROM who) AND "status" <> 'CANCELLED'),
  'points', (SELECT coalesce(jsonb_agg(jsonb_build_array(at, "points")), '[]') FROM (
    SELECT ${ms('"at"')} AS at, "points" FROM "PointsEntry" WHERE "profileId" = (SELECT "id" FROM who)
    ORDER BY "PointsEntry"."at" DESC LIMIT 500) l),
  'visit', (WITH e AS (SELECT "sessionId", "name", "data", "at" FROM "Event"
      WHERE "profileId" = (SELECT "id" FROM who) AND "at" > now() - interval '30 days' ORDER BY "at" DESC LIMIT 60)
    -- Within a visit every further page comes from the shop itself: what brought them stands with the first.
    SELECT jsonb_build_object('device', last."data"->>'device', 'channel', coalesce((SELECT e."data"->>'channel' FROM e
      WHERE e."name" = 'page_view' AND e."sessionId" = last."sessionId" AND e."data"->>'channel' <> 'direct'
      ORDER BY e."at" DESC LIMIT 1), 'direct'))
    FROM e last WHERE last."name" = 'page_view' AND last."data" ? 'device' ORDER BY last."at" DESC LIMIT 1),
  'value', (SELECT jsonb_build_object('recency', "recency", 'frequency', "frequency", 'monetary', "monetary",
      'segment', "segment", 'potential', "potential") FROM "ProfileValue" WHERE "profileId" = (SELECT "id" FROM who)),
  'revision', (SELECT jsonb_build_object('catalogue', sum("number") FILTER (WHERE "topic" IN ('catalogue', 'models')),
    'offers', sum("number") FILTER (WHERE "topic" = 'offers'),
    'placements', sum("number") FILTER (WHERE "topic" = 'placements'),
    'learning', sum("number") FILTER (WHERE "topic" = 'learning')) FROM "Revision")
)::text AS snapshot`
}
