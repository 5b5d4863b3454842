import type { Browser, Page } from '@playwright/test'
import { fillAddress } from '../address'
import { accessible } from '../axe'
import { putInCart } from '../cart'
import { MERCHANDISER, open, signedIn } from '../desk'
import { expect, test } from '../fixtures'
import type { OfferWish } from '../offers'
import { sql } from '../shopper'

/** €5 off something of a group, and money for three who could buy more than they do and for two of low value. */
const budgeted = (title: string, group: string): OfferWish => ({
  title,
  benefit: { amountCents: 500 },
  group,
  audience: { fact: 'signed-in' },
  placement: 'PRODUCT',
  budget: { cents: 2_500, split: { HIGH_UNTAPPED: 60, HIGH: 0, MEDIUM: 0, LOW: 40, NEW: 0 } },
})

/** Somebody of this value, on the page of something of this group. */
async function looking(browser: Browser, group: string, segment: 'HIGH' | 'LOW', potential: number) {
  const page = await signedIn(browser, { name: 'Val Test' })
  await sql(
    `INSERT INTO "ProfileValue" ("profileId", "recency", "frequency", "monetary", "spentCents", "expectedCents", "segment",
       "potential", "computedAt") VALUES ($1, 3, 3, 3, 10000, 10000, $2::"ValueSegment", $3, now())`,
    [page.shopper.profileId, segment, potential],
  )
  const [product] = await sql<{ slug: string }>(
    `SELECT p."slug" FROM "Product" p JOIN "Variant" v ON v."productId" = p."id" AND v."stock" > 10
     WHERE p."retiredAt" IS NULL AND p."launchedAt" < now() AND p."groupSlug" = $1 ORDER BY p."slug" LIMIT 1`,
    [group],
  )
  await page.goto(`/products/${product?.slug}`)
  await expect(page.getByRole('button', { name: 'Add to cart' })).toBeVisible()
  return page
}

async function order(page: Page): Promise<void> {
  await putInCart(page)
  await page.goto('/checkout')
  await fillAddress(page, 'Val Test')
  await page.getByRole('button', { name: /^Order for/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Thank you' })).toBeVisible()
}

const spent = (id: string) =>
  sql<{ share: string; cents: number }>(
    `SELECT b."share"::text AS share, b."spentCents" AS cents FROM "Budget" b
     WHERE b."offerId" = $1 AND b."limitCents" > 0 ORDER BY b."share"`,
    [id],
  )

test('a budget is spent by the value of who orders, and shows until their part is gone', async ({
  browser,
  offer,
}) => {
  // Five whole orders.
  test.slow()
  const named = 'Five euros off a lamp'
  const { id, slug } = await offer(budgeted(named, 'lamps'))
  const told = (page: Page) => page.getByRole('main').getByText(named).first()
  for (const [segment, potential] of [
    ['LOW', 0],
    ['HIGH', 0.6],
    ['LOW', 0.6],
  ] as const) {
    const page = await looking(browser, 'lamps', segment, potential)
    await expect(told(page)).toBeVisible()
    await order(page)
    await page.context().close()
  }
  expect(await spent(id)).toEqual([
    { share: 'HIGH_UNTAPPED', cents: 500 },
    { share: 'LOW', cents: 1_000 },
  ])

  // The part of low value is gone: they see it no more, and others still do.
  const low = await looking(browser, 'lamps', 'LOW', 0)
  await expect(told(low)).toHaveCount(0)
  await order(low)
  const known = await looking(browser, 'lamps', 'HIGH', 0)
  await expect(told(known)).toHaveCount(0)
  const high = await looking(browser, 'lamps', 'HIGH', 0.6)
  await expect(told(high)).toBeVisible()
  await order(high)
  expect((await spent(id)).map(({ cents }) => cents)).toEqual([1_000, 1_000])

  const desk = await signedIn(browser, MERCHANDISER)
  await open(desk, `/merchandise/offers/${slug}`)
  const row = (name: string) => desk.getByRole('row').filter({ hasText: name })
  await expect(desk.getByText('€20.00 taken off, used 4 times in all')).toBeVisible()
  await expect(row('High value, untapped')).toContainText('€15.00€10.00€5.00')
  await expect(row('Low value')).toContainText('€10.00€10.00€0.00run out')
  await accessible(desk)
})

test('whose money runs out while they are at the till is told by name before they pay', async ({
  browser,
  offer,
}) => {
  const named = 'Five euros off a speaker'
  const { id } = await offer(budgeted(named, 'speakers'))
  const page = await looking(browser, 'speakers', 'LOW', 0)
  await putInCart(page)
  await page.goto('/checkout')
  await expect(page.getByText(named)).toBeVisible()
  await fillAddress(page, 'Val Test')
  await sql(`UPDATE "Budget" SET "spentCents" = "limitCents" WHERE "offerId" = $1 AND "share" = 'LOW'`, [id])
  const submit = page.getByRole('button', { name: /^Order for/ })
  const before = (await submit.textContent()) ?? ''
  await submit.click()
  await expect(page.getByRole('alert').filter({ hasText: named })).toContainText(
    `“${named}” has just run out. The total is`,
  )
  expect(await sql('SELECT FROM "Order" WHERE "profileId" = $1', [page.shopper.profileId])).toEqual([])
  await expect(submit).not.toHaveText(before)
  await submit.click()
  await expect(page.getByRole('heading', { level: 1, name: 'Thank you' })).toBeVisible()
})
