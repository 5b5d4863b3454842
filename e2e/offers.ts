import { sql } from './shopper'

type Wish = {
  title: string
  kind?: 'CAMPAIGN' | 'BIRTHDAY'
  benefit?: { percent: number } | { amountCents: number } | { freeVariantId: string } | { early: true }
  /** A product's slug. */
  product?: string
  /** A group's slug. */
  group?: string
  audience: object
  placement: 'PRODUCT' | 'HOME_BANNER'
  budget?: { cents: number; split?: Record<string, number> }
}

/** Puts a live offer of high priority into the store under test, its budget of parts without a remainder; take it away with `removeOffer`. */
export async function newOffer({ benefit = { percent: 10 }, ...wish }: Wish): Promise<string> {
  const id = crypto.randomUUID()
  const kind =
    'percent' in benefit
      ? 'PERCENT'
      : 'amountCents' in benefit
        ? 'AMOUNT'
        : 'early' in benefit
          ? 'EARLY_ACCESS'
          : 'FREE_ITEM'
  await sql(
    `INSERT INTO "Offer" ("id", "slug", "kind", "title", "text", "benefit", "percent", "amountCents", "freeVariantId",
       "groupSlug", "departmentSlug", "audience", "placement", "priority", "startsAt", "state", "budgetCents",
       "budgetSplit", "productSlug", "updatedAt")
     VALUES ($1, $2, $3::"OfferKind", $4, 'Made for a test.', $5::"Benefit", $6, $7, $8, $9,
       (SELECT "departmentSlug" FROM "ProductGroup" WHERE "slug" = $9), $10, $11::"Placement", 100,
       now() - interval '1 day', 'DRAFT', $12, $13, $14, now())`,
    [
      id,
      `test-${id}`,
      wish.kind ?? 'CAMPAIGN',
      wish.title,
      kind,
      'percent' in benefit ? benefit.percent : null,
      'amountCents' in benefit ? benefit.amountCents : null,
      'freeVariantId' in benefit ? benefit.freeVariantId : null,
      wish.group ?? null,
      JSON.stringify(wish.audience),
      wish.placement,
      wish.budget?.cents ?? null,
      wish.budget?.split ? JSON.stringify(wish.budget.split) : null,
      wish.product ?? null,
    ],
  )
  if (wish.budget)
    await sql(
      `INSERT INTO "Budget" ("offerId", "share", "limitCents")
       SELECT $1, key::"Share", $2::int * value::int / 100 FROM jsonb_each_text($3)`,
      [id, wish.budget.cents, JSON.stringify(wish.budget.split ?? { ALL: 100 })],
    )
  // Last, so that no process reads it without its budget.
  await sql(`UPDATE "Offer" SET "state" = 'PUBLISHED' WHERE "id" = $1`, [id])
  return id
}

export const removeOffer = (id: string) => sql('DELETE FROM "Offer" WHERE "id" = $1', [id])
