/**
 * As what, from when and how often the event `e` counts, in SQL. A `refund` takes a purchase back as of the time of that
 * purchase, so that sums are as if it had never been, whatever half-life and weights they are made with.
 */
export const COUNTS_AS = `CASE WHEN e."name" = 'refund' THEN 'purchase'::"EventName" ELSE e."name" END`
export const COUNTS_FROM = `CASE WHEN e."name" = 'refund'
  THEN coalesce((e."data" ->> 'purchasedAt')::timestamptz, e."at") ELSE e."at" END`
export const TIMES = `CASE WHEN e."name" = 'refund' THEN -1 ELSE 1 END`

/** True of a purchase `e` that was taken back until `until`. A refund has the id of its purchase. */
export const isTakenBack = (until: string) => `e."name" = 'purchase' AND EXISTS (SELECT FROM "Event" r
  WHERE r."profileId" = e."profileId" AND r."name" = 'refund' AND r."id" = e."id" AND r."at" >= e."at" AND r."at" <= ${until})`
