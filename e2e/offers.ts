import { sql } from './shopper'

export type OfferWish = {
  title: string
  kind?: 'CAMPAIGN' | 'BIRTHDAY'
  benefit?:
    | { percent: number }
    | { amountCents: number }
    | { freeVariantId: string }
    | 'EARLY_ACCESS'
    | 'NONE'
  /** A product's slug. */
  product?: string
  /** A group's slug. */
  group?: string
  audience: object
  placement: 'PRODUCT' | 'HOME_BANNER' | 'HOME_HERO'
  /** 100 unless told: before all that the shop opens with. */
  priority?: number
  shownPerDay?: number
  budget?: { cents: number; split?: Record<string, number> }
  /** PUBLISHED unless told, and live since yesterday. */
  state?: 'DRAFT' | 'PUBLISHED' | 'PAUSED'
}

export type TestOffer = { id: string; slug: string; title: string }

const columnsOf = (benefit: NonNullable<OfferWish['benefit']>) => {
  if (benefit === 'NONE' || benefit === 'EARLY_ACCESS') return [benefit, null, null, null]
  if ('percent' in benefit) return ['PERCENT', benefit.percent, null, null]
  if ('amountCents' in benefit) return ['AMOUNT', null, benefit.amountCents, null]
  return ['FREE_ITEM', null, null, benefit.freeVariantId]
}

/** Puts an offer into the store under test, its budget of parts without a remainder. Tests use the fixture `offer`, which takes it away again. */
export async function newOffer({ benefit = { percent: 10 }, ...wish }: OfferWish): Promise<TestOffer> {
  const id = crypto.randomUUID()
  const slug = `test-${id}`
  await sql(
    `INSERT INTO "Offer" ("id", "slug", "kind", "title", "text", "benefit", "percent", "amountCents", "freeVariantId",
       "groupSlug", "departmentSlug", "audience", "placement", "priority", "startsAt", "state", "budgetCents",
       "budgetSplit", "shownPerDay", "productSlug", "updatedAt")
     VALUES ($1, $2, $3::"OfferKind", $4, 'Made for a test.', $5::"Benefit", $6, $7, $8, $9,
       (SELECT "departmentSlug" FROM "ProductGroup" WHERE "slug" = $9), $10, $11::"Placement", $12,
       now() - interval '1 day', 'DRAFT', $13, $14, $15, $16, now())`,
    [
      id,
      slug,
      wish.kind ?? 'CAMPAIGN',
      wish.title,
      ...columnsOf(benefit),
      wish.group ?? null,
      JSON.stringify(wish.audience),
      wish.placement,
      wish.priority ?? 100,
      wish.budget?.cents ?? null,
      wish.budget?.split ? JSON.stringify(wish.budget.split) : null,
      wish.shownPerDay ?? null,
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
  await sql(`UPDATE "Offer" SET "state" = $2::"OfferState" WHERE "id" = $1`, [id, wish.state ?? 'PUBLISHED'])
  return { id, slug, title: wish.title }
}

export const removeOffer = (id: string) => sql('DELETE FROM "Offer" WHERE "id" = $1', [id])

/** Takes away what a test has made at the desk: all offers with these words, which no other test has, in their title. */
export const removeOffersCalled = (words: string) =>
  sql('DELETE FROM "Offer" WHERE strpos("title", $1) > 0', [words])
