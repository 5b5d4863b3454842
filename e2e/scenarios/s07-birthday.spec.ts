import type { Page } from '@playwright/test'
import { fillAddress } from '../address'
import { putInCart } from '../cart'
import { expect, test } from '../fixtures'
import { newShopper, sessionCookie, sql } from '../shopper'

const OFFER = 'Happy birthday from Emma'
const BERLIN = 'Europe/Berlin'

/** A birthday so many days from today, as Berlin counts. */
function birthdayIn(days: number): string {
  const day = new Intl.DateTimeFormat('en-CA', { timeZone: BERLIN }).format(Date.now() + days * 86_400_000)
  return `1988${day.slice(4)}`
}

async function orderOneThing(page: Page) {
  const [product] = await sql<{ slug: string; name: string }>(
    `SELECT p."slug", p."name" FROM "Product" p JOIN "Variant" v ON v."productId" = p."id" AND v."stock" > 20
     WHERE p."retiredAt" IS NULL AND p."launchedAt" < now() AND p."groupSlug" = 'mice' ORDER BY p."slug" LIMIT 1`,
  )
  if (!product) throw new Error('the catalogue has no mouse in stock')
  await page.goto(`/products/${product.slug}`)
  await putInCart(page)
  await page.goto('/checkout')
  await fillAddress(page, 'Lena Test')
}

const placeOrder = async (page: Page) => {
  await page.getByRole('button', { name: /^Order for/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Thank you' })).toBeVisible()
}

test('on the birthday there is a card and an offer, once a year', async ({ page, login }) => {
  // Two whole orders: the longest way through the shop.
  test.slow()
  const { profileId } = await login({ name: 'Lena Test', birthday: birthdayIn(0) })
  await page.goto('/')
  const banner = page.getByRole('region', { name: OFFER })
  await expect(banner).toBeVisible()
  const card = banner.getByRole('img', { name: 'A birthday card for Lena' })
  await expect
    .poll(() => card.evaluate(image => image instanceof HTMLImageElement && image.naturalWidth))
    .toBe(1200)

  await orderOneThing(page)
  await expect(page.getByText(OFFER)).toBeVisible()
  await placeOrder(page)
  const [first] = await sql<{ subtotalCents: number; discountCents: number }>(
    'SELECT "subtotalCents", "discountCents" FROM "Order" WHERE "profileId" = $1',
    [profileId],
  )
  expect(first?.discountCents).toBe(Math.round((first?.subtotalCents ?? 0) * 0.2))

  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(banner).toHaveCount(0)
  await orderOneThing(page)
  await expect(page.getByRole('button', { name: /^Order for/ })).toBeVisible()
  await expect(page.getByText(OFFER)).toHaveCount(0)
  await placeOrder(page)

  // Another birthday does not earn another present.
  await sql('UPDATE "Profile" SET "birthday" = $2 WHERE "id" = $1', [profileId, birthdayIn(2)])
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(banner).toHaveCount(0)
  expect(await sql('SELECT FROM "Grant" WHERE "profileId" = $1', [profileId])).toHaveLength(1)
})

test('the card is drawn for the one whose birthday it is, and for nobody else', async ({
  context,
  login,
  browser,
}) => {
  await login({ name: 'Lena Test', birthday: birthdayIn(1) })
  const mine = await context.request.get('/birthday-card')
  expect(mine.status()).toBe(200)
  expect(mine.headers()['content-type']).toBe('image/png')
  expect(mine.headers()['cache-control']).toBe('private, no-store')

  const stranger = await browser.newContext()
  expect((await stranger.request.get('/birthday-card')).status()).toBe(404)
  for (const birthday of [birthdayIn(20), undefined]) {
    const other = await browser.newContext()
    await other.addCookies([await sessionCookie(await newShopper(birthday ? { birthday } : {}))])
    expect((await other.request.get('/birthday-card')).status()).toBe(404)
  }
})
