/** One nightly model: SQL that empties its table and fills it anew, run within one transaction with the others. */
export type Step = {
  name: string
  /** The table, and which rows of it, that are made anew. */
  clear: string
  /** Statements whose counts of rows add up; `$1` is the moment (timestamptz) they are built for. */
  fill: readonly string[]
  /** One number: the rows of the log or of the orders that are counted. `$1` as above. */
  sources: string
}

/** Events of the last year about a product. */
export const RECENT_EVENTS = `e."at" > $1::timestamptz - interval '365 days' AND e."at" <= $1::timestamptz AND e."productId" IS NOT NULL`

/** Lines of orders of the last year that were not cancelled, `l` of `o`. */
export const RECENT_LINES = `o."status" <> 'CANCELLED' AND l."productId" IS NOT NULL
  AND o."placedAt" > $1::timestamptz - interval '365 days' AND o."placedAt" <= $1::timestamptz`

/** How many order lines of the last year there are. */
export const LINES = `SELECT count(*) FROM "OrderLine" l JOIN "Order" o ON o."id" = l."orderId" WHERE ${RECENT_LINES}`

/**
 * Cosine of `support` (shoppers who have both) against all who have either, shrunk while few support it
 * (n / (n + 2)), so that two shoppers prove half of what many do.
 */
export const SCORE = (support: string, a: string, b: string) =>
  `${support} / sqrt(${a} * ${b}) * ${support} / (${support} + 2.0)`
