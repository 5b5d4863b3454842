import type { Page } from '@playwright/test'
import { fillAddress } from '../address'
import { putInCart } from '../cart'
import { expect, test } from '../fixtures'
import { newShopper, sessionCookie, sql } from '../shopper'

const OFFER = 'Happy birthday from Emma'
const BERLIN = 'Europe/Berlin'

/** A birthday so many days from today, as Berlin counts, of somebody who turns so old; who is 38 unless told. */
function birthdayIn(days: number, age = 38): string {
  const day = new Intl.DateTimeFormat('en-CA', { timeZone: BERLIN }).format(Date.now() + days * 86_400_000)
  // Who was born on a 29 February is never so old on the day: one leap year is as good as another.
  const year = Number(day.slice(0, 4)) - age
  return day.endsWith('02-29') ? `${year - (year % 4)}-02-29` : `${year}${day.slice(4)}`
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

test('a cancelled order gives the present back', async ({ page, login }) => {
  await login({ name: 'Lena Test', birthday: birthdayIn(0) })
  await orderOneThing(page)
  await placeOrder(page)
  const banner = page.getByRole('region', { name: OFFER })
  const number = /orders\/(\d+)/.exec(page.url())?.[1]
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(banner).toHaveCount(0)
  await page.goto(`/orders/${number}`)
  await expect(page.locator('html[data-ready]')).toBeAttached()
  await page.getByText('Cancel this order').click()
  await page.getByRole('button', { name: `Yes, cancel order ${number}` }).click()
  await expect(page.getByText('There is nothing to pay')).toBeVisible()
  await page.goto('/')
  await expect(banner).toBeVisible()
  await orderOneThing(page)
  await expect(page.getByText(OFFER)).toBeVisible()
})

test('a second window that still shows the present is told it is gone', async ({ page, context, login }) => {
  test.slow()
  const { profileId } = await login({ name: 'Lena Test', birthday: birthdayIn(0) })
  await orderOneThing(page)
  const other = await context.newPage()
  await other.goto('/checkout')
  await fillAddress(other, 'Lena Test')
  await expect(other.getByText(OFFER)).toBeVisible()
  await placeOrder(page)
  await orderOneThing(page)
  await other.getByRole('button', { name: /^Order for/ }).click()
  await expect(other.getByRole('alert').filter({ hasText: OFFER })).toContainText(
    `“${OFFER}” does not apply to this order any more. The total is`,
  )
  expect(await sql('SELECT FROM "Order" WHERE "profileId" = $1', [profileId])).toHaveLength(1)
})

test('somebody under age is given and sold nothing for grown-ups', async ({
  page,
  context,
  login,
  offer,
}) => {
  const [thriller] = await sql<{ id: string; slug: string }>(
    `SELECT v."id", p."slug" FROM "Product" p JOIN "Variant" v ON v."productId" = p."id" AND v."stock" > 5
     WHERE p."ageLimit" = 18 AND p."retiredAt" IS NULL AND p."launchedAt" < now() ORDER BY p."slug" LIMIT 1`,
  )
  const city = `Testow-${crypto.randomUUID()}`
  await offer({
    title: 'A thriller for your birthday',
    kind: 'BIRTHDAY',
    benefit: { freeVariantId: thriller?.id ?? '' },
    audience: {
      all: [
        { fact: 'city', is: city },
        { fact: 'birthday', withinDays: 3 },
      ],
    },
    placement: 'HOME_BANNER',
  })
  const grownUp = page.getByRole('region', { name: 'A thriller for your birthday' })
  await login({ name: 'Lena Test', birthday: birthdayIn(0), city })
  await page.goto('/')
  await expect(grownUp).toBeVisible()

  await context.clearCookies()
  await login({ name: 'Mia Test', birthday: birthdayIn(0, 15), city })
  await page.goto('/')
  await expect(page.getByRole('region', { name: OFFER })).toBeVisible()
  await expect(grownUp).toHaveCount(0)
  await page.goto(`/products/${thriller?.slug}`)
  await putInCart(page)
  await page.goto('/cart')
  await expect(page.getByText('For 18 and older')).toBeVisible()
  await page.goto('/checkout')
  await expect(page.getByRole('heading', { name: 'One thing first' })).toBeVisible()
})

test('a present whose budget is spent is shown to nobody any more', async ({
  page,
  context,
  login,
  offer,
}) => {
  test.slow()
  const city = `Testow-${crypto.randomUUID()}`
  const title = 'Twenty-five euros for your birthday'
  await offer({
    title,
    kind: 'BIRTHDAY',
    benefit: { amountCents: 2_500 },
    audience: {
      all: [
        { fact: 'city', is: city },
        { fact: 'birthday', withinDays: 3 },
      ],
    },
    placement: 'HOME_BANNER',
    budget: { cents: 2_500 },
  })
  const banner = page.getByRole('region', { name: title })
  await login({ name: 'Lena Test', birthday: birthdayIn(0), city })
  await page.goto('/')
  await expect(banner).toBeVisible()
  await orderOneThing(page)
  await placeOrder(page)
  await context.clearCookies()
  await login({ name: 'Mia Test', birthday: birthdayIn(0), city })
  await page.goto('/')
  await expect(page.getByRole('region', { name: OFFER })).toBeVisible()
  await expect(banner).toHaveCount(0)
})

test('the card is one’s own however it is asked for, and whatever one is called', async ({ browser }) => {
  const card = async (name: string, wish: { birthday?: string } = { birthday: birthdayIn(0) }) => {
    const context = await browser.newContext()
    await context.addCookies([await sessionCookie(await newShopper({ name, ...wish }))])
    return context.request
  }
  for (const name of ['', '   ', '👩‍🚀', 'נועה כהן', 'Ж', `${'W'.repeat(90)} Test`, 'Zoë-Łucja Ñandú']) {
    const drawn = await (await card(name)).get('/birthday-card')
    expect(drawn.status()).toBe(200)
    expect(drawn.headers()['cache-control']).toBe('private, no-store')
    expect((await drawn.body()).subarray(1, 4).toString()).toBe('PNG')
  }
  const mine = await card('Lena Test')
  const head = await mine.head('/birthday-card')
  expect([head.status(), head.headers()['cache-control'], (await head.body()).length]).toEqual([
    200,
    'private, no-store',
    0,
  ])
  const part = await mine.get('/birthday-card', { headers: { Range: 'bytes=0-9' } })
  expect([part.status(), part.headers()['cache-control']]).toEqual([200, 'private, no-store'])

  const real = await sessionCookie(await newShopper({ birthday: birthdayIn(0) }))
  const [head64 = '', ...rest] = real.value.split('.')
  for (const value of ['x', `${head64}.${rest.join('.').slice(1)}`, real.value.slice(0, -4), '']) {
    const forged = await browser.newContext()
    if (value) await forged.addCookies([{ ...real, value }])
    for (const address of ['/birthday-card', '/birthday-card?name=Lena', '/birthday-card?profile=1'])
      expect((await forged.request.get(address)).status()).toBe(404)
  }
})
