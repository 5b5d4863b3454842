import type { Page } from '@playwright/test'
import { fillAddress } from '../address'
import { accessible } from '../axe'
import { putInCart } from '../cart'
import { signedIn } from '../desk'
import { expect, test } from '../fixtures'
import { bought, earned } from '../history'
import { layoutOf } from '../layout'
import { type OfferWish, removeOffer, type TestOffer } from '../offers'
import { sql, type TestShopper } from '../shopper'

const DAY = 86_400_000
const at = (days: number) => new Date(Date.now() + days * DAY).toISOString()
/** Comes out the day after tomorrow, open to regulars since last week, and they plant for a tenth less. */
const launch = (product: (slug: string, over: Record<string, unknown>) => Promise<string>) =>
  product('sims-railing-box', { launchedAt: at(2), earlyAccessFrom: at(-12) })
const PRICE_CENTS = 4_900
const OWN_CENTS = 4_410
/** What is streamed in waits outside of the page proper until it is put in place. */
const said = (page: Page, text: string | RegExp) => page.locator('main').getByText(text)
const addButton = (page: Page) => page.getByRole('button', { name: 'Add to cart' })

/** Makes somebody a regular by what they bought some months ago. */
async function regular(shopper: TestShopper): Promise<void> {
  await bought(shopper, 'halm-40-cordless', 100)
  await earned(shopper, 600)
}

const found = async (page: Page, slug: string, count: number) => {
  await page.goto(`/search?q=${slug}`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.locator(`main article[data-card="${slug}"]`)).toHaveCount(count)
}

test('a regular is greeted as one, sees a launch first and is charged the price they saw', async ({
  page,
  login,
  product,
}) => {
  // From the front of the shop to the order and back.
  test.slow()
  const slug = await launch(product)
  const shopper = await login({ name: 'Rita Regular' })
  await regular(shopper)

  await page.goto('/')
  await expect(page.getByText(/, Rita\./).first()).toBeVisible()
  await expect(said(page, /A Regular since/)).toBeVisible()
  await expect(said(page, /is open to you already, to everybody on/)).toBeVisible()
  await found(page, slug, 1)

  await page.goto(`/products/${slug}`)
  await expect(said(page, 'Open to you already, as a Regular.')).toBeVisible()
  await expect(said(page, 'your price as a Regular')).toBeVisible()
  await expect(said(page, /^€44\.10$/)).toBeVisible()
  await putInCart(page)
  await page.goto('/checkout')
  await fillAddress(page, 'Rita Regular')
  await page.getByRole('button', { name: /^Order for/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Thank you' })).toBeVisible()
  const [order] = await sql<{ subtotalCents: number; discountCents: number }>(
    'SELECT "subtotalCents", "discountCents" FROM "Order" WHERE "profileId" = $1 ORDER BY "placedAt" DESC LIMIT 1',
    [shopper.profileId],
  )
  expect(order).toEqual({ subtotalCents: PRICE_CENTS, discountCents: PRICE_CENTS - OWN_CENTS })
  await expect(page.getByText('+44 points').filter({ visible: true })).toBeVisible()

  await page.goto('/account/loyalty')
  await expect(page.getByRole('heading', { level: 1, name: 'You are a Regular' })).toBeVisible()
  await expect(page.getByText('644 points in the last twelve months.')).toBeVisible()
  await expect(page.getByText('+44', { exact: true })).toBeVisible()
})

test('everybody else reads the day, and buys it neither with a button nor by hand', async ({
  page,
  login,
  product,
}) => {
  const slug = await launch(product)
  const shopper = await login({ name: 'Nele Neu' })
  await bought(shopper, 'halm-40-cordless', 100)
  await page.goto('/')
  await expect(page.getByText(/, Nele\./).first()).toBeVisible()
  await expect(said(page, /is open to you already/)).toHaveCount(0)
  await found(page, slug, 0)
  const suggested = await page.request.get(`/api/suggest?q=${slug}`)
  expect(JSON.stringify(await suggested.json())).not.toContain(slug)

  await page.goto(`/products/${slug}`)
  await expect(said(page, 'As a Regular or above you can order it already.')).toBeVisible()
  await expect(said(page, /^Out on/)).toBeVisible()
  await expect(addButton(page)).toHaveCount(0)
  await expect(said(page, /your price/)).toHaveCount(0)

  // The form of another product, with this one's variant in it.
  const [variant] = await sql<{ id: string }>('SELECT "id" FROM "Variant" WHERE "sku" = $1', [slug])
  await page.goto('/products/sims-railing-box')
  await expect(page.locator('html[data-ready]')).toBeAttached()
  await expect(addButton(page)).toBeEnabled()
  await page
    .locator('input[name=variant]')
    .first()
    .evaluate((input: HTMLInputElement, id) => {
      input.value = id
    }, variant?.id ?? '')
  await addButton(page).click()
  await expect(page.getByText(/This one is not out yet/)).toBeVisible()
  expect(await sql('SELECT FROM "CartLine" l WHERE l."variantId" = $1', [variant?.id])).toEqual([])
})

test('who told us nothing, or refused, is not recognised; the launch is open to them all the same', async ({
  page,
  login,
  browser,
  product,
}) => {
  const slug = await launch(product)
  const stranger = await browser.newPage()
  await stranger.goto(`/products/${slug}`)
  await expect(said(stranger, /^Out on/)).toBeVisible()
  await expect(addButton(stranger)).toHaveCount(0)

  const shopper = await login({ name: 'Rike Ruhig' })
  await regular(shopper)
  await sql(`UPDATE "Profile" SET "consent" = 'DENIED' WHERE "id" = $1`, [shopper.profileId])
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(said(page, /A Regular since/)).toHaveCount(0)
  await page.goto(`/products/${slug}`)
  await expect(addButton(page)).toBeVisible()
  await expect(said(page, 'your price as a Regular')).toBeVisible()
  await expect(page.locator('main .note')).toHaveCount(0)
})

test('where somebody stands is accessible, with points and without', async ({ browser }) => {
  test.slow()
  for (const points of [0, 600]) {
    const page = await signedIn(browser, { name: 'Rita Regular' })
    if (points > 0) await regular(page.shopper)
    await page.goto('/account/loyalty')
    await expect(
      page.getByRole('heading', { name: points > 0 ? 'You are a Regular' : 'Nothing yet' }),
    ).toBeVisible()
    await accessible(page)
  }
})

test('what is a regular’s own comes without moving anything, and is accessible', async ({
  browser,
  product,
}) => {
  test.slow()
  const slug = await launch(product)
  const page = await signedIn(browser, { name: 'Rita Regular' })
  await regular(page.shopper)
  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: 900 })
    await page.goto(`/products/${slug}`, { waitUntil: 'networkidle' })
    await expect(said(page, 'your price as a Regular')).toBeVisible()
    expect(await layoutOf(page, 'main')).toEqual({ shift: 0, overflow: 0 })
  }
  await accessible(page)
})

type Shop = {
  product: (slug: string, over?: Record<string, unknown>) => Promise<string>
  offer: (wish: OfferWish) => Promise<TestOffer>
}

/** A launch, what it goes with, and somebody to whom a tier or an offer opens it; `close` takes the offer away. */
async function opened(by: 'tier' | 'offer', shopper: TestShopper, { product, offer }: Shop) {
  const slug = await product('sims-railing-box', {
    launchedAt: at(2),
    earlyAccessFrom: by === 'tier' ? at(-12) : null,
  })
  const beside = await product('kiesel-mouse')
  await sql(
    `INSERT INTO "ProductMatch" ("productId", "matchId", "rank")
     SELECT p."id", m."id", 0 FROM "Product" p, "Product" m WHERE p."slug" = $1 AND m."slug" = $2`,
    [beside, slug],
  )
  if (by === 'tier') {
    await regular(shopper)
    return { slug, beside, close: async () => {} }
  }
  const city = `Testow-${crypto.randomUUID()}`
  await sql('UPDATE "Profile" SET "city" = $2 WHERE "id" = $1', [shopper.profileId, city])
  const audience = { fact: 'city', is: city }
  const invitation = { title: 'Look before others', benefit: 'EARLY_ACCESS' as const, product: slug }
  const { id } = await offer({ ...invitation, audience, placement: 'PRODUCT' })
  return { slug, beside, close: () => removeOffer(id) }
}

for (const by of ['tier', 'offer'] as const) {
  test(`what the ${by} opens stands on shelves and in the cart of whom it is open to, and of nobody else`, async ({
    page,
    login,
    browser,
    product,
    offer,
  }) => {
    test.slow()
    const { slug, beside } = await opened(by, await login({ name: 'Rita Regular' }), { product, offer })
    const other = await signedIn(browser, { name: 'Nele Neu' })
    for (const [who, open] of [
      [page, true],
      [other, false],
    ] as const) {
      const card = who.locator(`main article[data-card="${slug}"]`)
      await found(who, slug, open ? 1 : 0)
      await who.goto(`/products/${beside}`)
      await expect(who.getByRole('heading', { name: 'Goes with it' })).toBeVisible()
      await expect(card).toHaveCount(open ? 1 : 0)
      await putInCart(who)
      await who.goto('/cart')
      await expect(who.getByRole('heading', { name: 'Your cart', exact: true })).toBeVisible()
      if (open) await expect(card).toBeVisible()
      await who.waitForLoadState('networkidle')
      await expect(card).toHaveCount(open ? 1 : 0)
    }
    await page.goto(`/products/${slug}`)
    await expect(said(page, /^Open to you already/)).toBeVisible()
    await putInCart(page)
  })

  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false })

    test(`what the ${by} opens is found and bought by whom it is open to, and by nobody else`, async ({
      page,
      login,
      product,
      offer,
    }) => {
      const shopper = await login({ name: 'Rita Regular' })
      const { slug, close } = await opened(by, shopper, { product, offer })
      await page.goto(`/products/${slug}`)
      await expect(addButton(page).filter({ visible: true })).toHaveCount(0)
      await page
        .getByRole('link', { name: 'See whether it is open to you' })
        .filter({ visible: true })
        .click()
      await expect(page.getByText(/^Open to you already/)).toBeVisible()
      await addButton(page).click()
      await expect(page.getByRole('heading', { name: 'Your cart', exact: true })).toBeVisible()
      await page.goto('/checkout')
      await expect(page.getByRole('button', { name: /^Order for/ })).toBeVisible()
      // No longer a regular, or no longer invited.
      if (by === 'tier') await sql('DELETE FROM "PointsEntry" WHERE "profileId" = $1', [shopper.profileId])
      await close()
      await page.goto(`/products/${slug}/early`)
      await expect(page.getByText(/^Out on/)).toBeVisible()
      await expect(addButton(page)).toHaveCount(0)
      await page.goto('/checkout')
      await expect(page.getByRole('heading', { name: 'One thing first' })).toBeVisible()
    })
  })
}
