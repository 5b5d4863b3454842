import 'server-only'
import { deskReader } from '@/lib/auth/desk'
import { notOfStaff } from '@/lib/auth/staff-sql'
import { pool } from '@/lib/db'
import type { Offer } from './offer'
import type { Results } from './outcome'

const SEEN = `
SELECT count(DISTINCT e."profileId") FILTER (WHERE e."name" = 'view_promotion')::int AS seen,
  count(DISTINCT e."profileId") FILTER (WHERE e."name" = 'select_promotion')::int AS followed
FROM "Event" e
WHERE e."name" IN ('view_promotion', 'select_promotion') AND e."data" ->> 'offer' = $1 AND e."at" >= $2
  AND ${notOfStaff('e')}`

const USED = `
SELECT count(*)::int AS orders, count(DISTINCT o."profileId")::int AS people,
  coalesce(sum(o."totalCents"), 0)::float8 AS "revenueCents"
FROM "Redemption" r JOIN "Order" o ON o."id" = r."orderId"
WHERE r."offerId" = $1 AND r."cancelledAt" IS NULL AND r."at" >= $2 AND ${notOfStaff('o')}`

/**
 * What an offer came to since it began, as of now: seen, followed and used in the same stretch of time and by the same
 * people, those who work here left out. Merchandisers and service.
 */
export async function resultsOf({
  id,
  slug,
  startsAt,
}: Pick<Offer, 'id' | 'slug' | 'startsAt'>): Promise<Results> {
  await deskReader()
  const since = new Date(startsAt)
  const [seen, used] = await Promise.all([
    pool.query<Pick<Results, 'seen' | 'followed'>>(SEEN, [slug, since]),
    pool.query<Pick<Results, 'orders' | 'people' | 'revenueCents'>>(USED, [id, since]),
  ])
  return {
    seen: 0,
    followed: 0,
    orders: 0,
    people: 0,
    revenueCents: 0,
    ...seen.rows[0],
    ...used.rows[0],
  }
}
