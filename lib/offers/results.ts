import 'server-only'
import { deskReader } from '@/lib/auth/desk'
import { db } from '@/lib/db'
import type { Offer } from './offer'
import type { Results } from './outcome'

/** What an offer came to since it began, as of now. Merchandisers and service. */
export async function resultsOf({
  id,
  slug,
  startsAt,
}: Pick<Offer, 'id' | 'slug' | 'startsAt'>): Promise<Results> {
  await deskReader()
  const since = new Date(startsAt)
  const [[shown], [used]] = await Promise.all([
    db.$queryRaw<{ seen: number; followed: number }[]>`
      SELECT count(DISTINCT "profileId") FILTER (WHERE "name" = 'view_promotion')::int AS seen,
        count(DISTINCT "profileId") FILTER (WHERE "name" = 'select_promotion')::int AS followed
      FROM "Event" WHERE "name" IN ('view_promotion', 'select_promotion') AND "data"->>'offer' = ${slug} AND "at" >= ${since}`,
    db.$queryRaw<{ orders: number; people: number; revenue: number }[]>`
      SELECT count(*)::int AS orders, count(DISTINCT o."profileId")::int AS people,
        coalesce(sum(o."totalCents"), 0)::float8 AS revenue
      FROM "Redemption" r JOIN "Order" o ON o."id" = r."orderId"
      WHERE r."offerId" = ${id}::uuid AND r."cancelledAt" IS NULL`,
  ])
  return {
    seen: shown?.seen ?? 0,
    followed: shown?.followed ?? 0,
    orders: used?.orders ?? 0,
    people: used?.people ?? 0,
    revenueCents: used?.revenue ?? 0,
  }
}
