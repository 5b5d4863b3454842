import type { Page } from '@playwright/test'
import { putInCart } from './cart'
import { expect, test } from './fixtures'
import { newShopper, sessionCookie, sql } from './shopper'

/** Something on sale that no other test of this file touches: the nth product with plenty in stock. */
async function someProduct(n: number) {
  const [product] = await sql<{ slug: string; name: string; variant: string; price: number }>(
    `SELECT p."slug", p."name", v."id" AS variant, v."priceCents" AS price
     FROM "Product" p JOIN "Variant" v ON v."productId" = p."id" AND v."stock" > 5
     WHERE p."retiredAt" IS NULL AND p."launchedAt" < now()
       AND (SELECT count(*) FROM "Variant" o WHERE o."productId" = p."id") = 1
     ORDER BY p."slug" OFFSET $1 LIMIT 1`,
    [n * 3],
  )
  if (!product) throw new Error('the catalogue has too few products')
  return product
}

/** A tent only this test sells, so that nobody else meets what becomes of it. */
async function ownTent(product: (slug: string) => Promise<string>) {
  const slug = await product('festival-tent')
  const [variant] = await sql<{ variant: string; price: number }>(
    'SELECT "id" AS variant, "priceCents" AS price FROM "Variant" WHERE "sku" = $1',
    [slug],
  )
  if (!variant) throw new Error('there is no such tent')
  return { slug, ...variant }
}

async function put(page: Page, { slug }: { slug: string }) {
  await page.goto(`/products/${slug}`)
  await putInCart(page)
}

async function fillAddress(page: Page) {
  await page.getByLabel('Name').fill('Žofia Müller-Łuczak')
  await page.getByLabel('Street and number').fill('Karl-Marx-Allee 70a')
  await page.getByLabel('Postcode').fill('10243')
  await page.getByLabel('Town').fill('Berlin')
}

const order = (page: Page) => page.getByRole('button', { name: /^Order for/ })
const nothing = (page: Page) => page.getByRole('heading', { name: 'We have no such order for you' })
const thanks = (page: Page) => page.getByRole('heading', { level: 1, name: 'Thank you' })

test('a guest fills a cart, changes it, orders, and reads the confirmation alone', async ({
  page,
  browser,
}) => {
  const product = await someProduct(0)
  await put(page, product)
  await page.getByRole('link', { name: 'See your cart' }).click()
  await page.getByRole('button', { name: /^One .* more$/ }).click()
  await expect(page.getByRole('banner').getByText('2', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: /^Remove/ }).click()
  await page.getByRole('button', { name: 'Put it back' }).click()
  await expect(page.getByLabel(/^How many/)).toHaveValue('2')

  await page.getByRole('link', { name: 'To the checkout' }).click()
  await order(page).click()
  await expect(page.getByLabel('E-mail')).toBeFocused()
  await fillAddress(page)
  await page.getByLabel('E-mail').fill('guest@example.com')
  await page.getByLabel('Postcode').fill('1024')
  await order(page).click()
  await expect(page.getByLabel('Postcode')).toBeFocused()
  await expect(page.getByText('five digits')).toBeVisible()
  await expect(page.getByLabel('Town')).toHaveValue('Berlin')
  await page.getByLabel('Postcode').fill('10243')
  await order(page).click()
  await expect(thanks(page)).toBeVisible()
  await expect(page.getByText(`2 × ${product.name}`).filter({ visible: true })).toBeVisible()

  const stranger = await (await browser.newContext()).newPage()
  await stranger.goto(page.url())
  await expect(nothing(stranger)).toBeVisible()
})

test('a double click orders once', async ({ page, login }) => {
  const { profileId } = await login()
  await put(page, await someProduct(1))
  await page.goto('/checkout')
  await fillAddress(page)
  await order(page).dblclick()
  await expect(thanks(page)).toBeVisible()
  await page.goto('/orders')
  await expect(page.getByRole('link', { name: /^Order \d+/ })).toHaveCount(1)
  expect(await sql('SELECT FROM "Order" WHERE "profileId" = $1', [profileId])).toHaveLength(1)
  const begun = `SELECT FROM "Event" WHERE "profileId" = $1 AND "name" = 'begin_checkout'`
  await expect.poll(async () => (await sql(begun, [profileId])).length).toBe(1)
})

test('a price that changes at the till is told and nothing is charged', async ({ page, login, product }) => {
  const { profileId } = await login()
  const tent = await ownTent(product)
  await put(page, tent)
  await page.goto('/checkout')
  await fillAddress(page)
  const change = (cents: number) =>
    sql('UPDATE "Variant" SET "priceCents" = $2, "compareAtCents" = NULL WHERE "id" = $1', [
      tent.variant,
      cents,
    ])
  await change(tent.price + 100)
  await order(page).click()
  await expect(page.getByText('Nothing was ordered')).toBeVisible()
  await expect(page.getByText(/The price has changed since/)).toBeVisible()
  await expect(page.getByLabel('Town')).toHaveValue('Berlin')
  expect(await sql('SELECT FROM "Order" WHERE "profileId" = $1', [profileId])).toHaveLength(0)
  await order(page).click()
  await expect(thanks(page)).toBeVisible()
})

test('what sold out or left the shop is said in the cart, with a way on', async ({
  page,
  login,
  product,
}) => {
  await login()
  const [none, gone] = [await ownTent(product), await ownTent(product)]
  for (const tent of [none, gone]) await put(page, tent)
  await sql('UPDATE "Variant" SET "stock" = 0 WHERE "id" = $1', [none.variant])
  await sql('UPDATE "Product" SET "retiredAt" = now() WHERE "slug" = $1', [gone.slug])
  await page.goto('/cart')
  await expect(page.getByText('Sold out since you put it in.')).toBeVisible()
  await expect(page.getByText('We no longer sell this one.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'To the checkout' })).toHaveCount(0)
  await page.goto('/checkout')
  await expect(page.getByRole('heading', { name: 'One thing first' })).toBeVisible()
  await sql('UPDATE "Variant" SET "stock" = 9 WHERE "id" = $1', [none.variant])
  await sql('UPDATE "Product" SET "retiredAt" = NULL WHERE "slug" = $1', [gone.slug])
  await page.goto('/cart')
  await expect(page.getByRole('link', { name: 'To the checkout' })).toBeVisible()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the whole way from the shelf to the confirmation works', async ({ page }) => {
    const product = await someProduct(5)
    await page.goto(`/products/${product.slug}`)
    await page.getByRole('button', { name: 'Add to cart' }).click()
    await expect(page.getByRole('heading', { name: 'Your cart', exact: true })).toBeVisible()
    await page.getByRole('button', { name: /^One .* more$/ }).click()
    await expect(page.getByLabel(/^How many/)).toHaveValue('2')
    await page.getByRole('link', { name: 'To the checkout' }).click()
    await fillAddress(page)
    await page.getByLabel('E-mail').fill('no-script')
    await order(page).click()
    await expect(page.getByText('Please enter an e-mail address like')).toBeVisible()
    await expect(page.getByLabel('Town')).toHaveValue('Berlin')
    await page.getByLabel('E-mail').fill('no-script@example.com')
    await order(page).click()
    await expect(thanks(page)).toBeVisible()
  })
})

test.describe('odd input', () => {
  test('an order of somebody else does not exist', async ({ page, context, login }) => {
    await login()
    await put(page, await someProduct(6))
    await page.goto('/checkout')
    await fillAddress(page)
    await order(page).click()
    await expect(thanks(page)).toBeVisible()
    const url = page.url()
    await context.addCookies([await sessionCookie(await newShopper())])
    for (const address of [url, '/orders/0', '/orders/999999999', '/orders/x%00', "/orders/1'--"]) {
      await page.goto(address)
      await expect(nothing(page), address).toBeVisible()
    }
  })

  test('a forged, expired or broken cookie is nobody’s', async ({ page, context, baseURL }) => {
    const shopper = await newShopper()
    const { value } = await sessionCookie(shopper)
    const expired = (await sessionCookie(shopper, { maxAge: -60 })).value
    const url = baseURL ?? ''
    for (const bad of [`${value.slice(0, -3)}abc`, value.slice(0, 80), expired, 'x'.repeat(3_900), '%00']) {
      await context.addCookies([
        { name: 'authjs.session-token', value: bad, url },
        { name: 'te_cart', value: `${shopper.profileId}.forged`, url },
        { name: 'te_order', value: '1.9999999999.forged', url },
      ])
      await page.goto('/cart')
      await expect(page.getByRole('heading', { name: 'Nothing in it yet' })).toBeVisible()
      await expect(page.getByRole('banner').getByRole('link', { name: 'Sign in' })).toBeVisible()
    }
    await page.goto('/orders/1')
    await expect(nothing(page)).toBeVisible()
  })
})
