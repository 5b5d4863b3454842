import type { Page } from '@playwright/test'
import { fillAddress } from '../address'
import { accessible } from '../axe'
import { putInCart } from '../cart'
import { expect, test } from '../fixtures'
import { sql } from '../shopper'

/** The nth thing on sale that is for everybody, or from 18 on. */
async function thing(from: 18 | null, n = 0) {
  const [found] = await sql<{ slug: string; name: string }>(
    `SELECT p."slug", p."name" FROM "Product" p JOIN "Variant" v ON v."productId" = p."id" AND v."stock" > 20
     WHERE p."ageLimit" IS NOT DISTINCT FROM $1 AND p."retiredAt" IS NULL AND p."launchedAt" < now()
       AND (SELECT count(*) FROM "Variant" o WHERE o."productId" = p."id") = 1
     ORDER BY p."slug" OFFSET $2 LIMIT 1`,
    [from, n],
  )
  if (!found) throw new Error('the catalogue has too few products')
  return found
}

const put = async (page: Page, { slug }: { slug: string }) => {
  await page.goto(`/products/${slug}`)
  await putInCart(page)
}
/** Puts it into the cart of an account, wherever that is open. */
async function lay(profileId: string, { slug }: { slug: string }) {
  await sql(
    `INSERT INTO "Cart" ("id", "profileId", "updatedAt") VALUES (gen_random_uuid(), $1, now())
     ON CONFLICT ("profileId") DO NOTHING`,
    [profileId],
  )
  await sql(
    `INSERT INTO "CartLine" ("cartId", "variantId", "quantity", "seenPriceCents")
     SELECT c."id", v."id", 1, v."priceCents" FROM "Cart" c, "Variant" v JOIN "Product" p ON p."id" = v."productId"
     WHERE c."profileId" = $1 AND p."slug" = $2`,
    [profileId, slug],
  )
}

const order = (page: Page) => page.getByRole('button', { name: /^Order for/ })
const thanks = (page: Page) => page.getByRole('heading', { level: 1, name: 'Thank you' })
const tick = (page: Page) => page.getByLabel('I am 18 or older')

/** What the order of the page says was confirmed. */
async function confirmed(page: Page) {
  const number = /orders\/(\d+)/.exec(page.url())?.[1]
  const [row] = await sql<{ age: number | null; at: Date | null }>(
    'SELECT "confirmedAge" AS age, "confirmedAgeAt" AS at FROM "Order" WHERE "number" = $1',
    [number],
  )
  return row
}

test('somebody of unknown age says that they are old enough, by keyboard and on the phone', async ({
  page,
}) => {
  const thriller = await thing(18)
  await put(page, thriller)
  await page.goto('/checkout')
  await expect(page.getByText(`Not for everybody: ${thriller.name} (from 18).`)).toBeVisible()
  await accessible(page)
  await page.setViewportSize({ width: 390, height: 844 })
  await page.getByLabel('E-mail').fill('guest@example.com')
  await fillAddress(page, 'Guest Test')
  await order(page).click()
  await expect(tick(page)).toBeFocused()
  await expect(page.getByText('Please tick this to order')).toBeVisible()
  await accessible(page)
  await page.keyboard.press('Space')
  await expect(tick(page)).toBeChecked()
  // What was ticked stays, whatever else is still to be mended.
  await page.getByLabel('Postcode').fill('1')
  await order(page).click()
  await expect(page.getByLabel('Postcode')).toBeFocused()
  await expect(tick(page)).toBeChecked()
  await page.getByLabel('Postcode').fill('10115')
  await order(page).click()
  await expect(thanks(page)).toBeVisible()
  await expect(page.getByText(/^You confirmed on .* that you are 18 or older\.$/)).toBeVisible()
  expect(await confirmed(page)).toMatchObject({ age: 18, at: expect.any(Date) })
})

test('nobody is asked whose birthday says so, nor about anything else', async ({ page, login }) => {
  await put(page, await thing(null))
  await page.goto('/checkout')
  await expect(order(page)).toBeVisible()
  await expect(page.getByRole('checkbox')).toHaveCount(0)
  await login({ birthday: '1990-05-05' })
  await put(page, await thing(18))
  await page.goto('/checkout')
  await expect(page.getByRole('checkbox')).toHaveCount(0)
  await fillAddress(page, 'Tess Ter')
  await order(page).click()
  await expect(thanks(page)).toBeVisible()
  expect(await confirmed(page)).toEqual({ age: null, at: null })
})

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled })

    test('a form that says nothing of an age that is asked for orders nothing', async ({ page, login }) => {
      const { profileId } = await login()
      const [other, thriller] = [await thing(null, 1), await thing(18)]
      await page.goto(`/products/${thriller.slug}`)
      await expect(page.getByText('From 18', { exact: true }).filter({ visible: true })).toHaveCount(1)
      await lay(profileId, other)
      await page.goto('/checkout')
      await fillAddress(page, 'Tess Ter')
      await lay(profileId, thriller)
      await order(page).click()
      await expect(page.getByRole('alert').filter({ hasText: 'is sold from 18' })).toBeVisible()
      await expect(tick(page)).toHaveAttribute('aria-invalid', 'true')
      expect(await sql('SELECT FROM "Order" WHERE "profileId" = $1', [profileId])).toEqual([])
      await tick(page).check()
      await order(page).click()
      await expect(thanks(page)).toBeVisible()
      expect(await confirmed(page)).toMatchObject({ age: 18 })
    })

    test('who is known to be too young takes it out and goes on with the rest', async ({ page, login }) => {
      const { profileId } = await login({ birthday: '2015-05-05' })
      const [other, thriller] = [await thing(null, 2), await thing(18)]
      for (const each of [other, thriller]) await lay(profileId, each)
      await page.goto('/checkout')
      await expect(page.getByText(`you are too young for ${thriller.name}`)).toBeVisible()
      await page.getByRole('button', { name: 'Take it out and go on' }).click()
      await expect(order(page)).toBeVisible()
      await expect(page.getByRole('main').getByText(other.name)).toBeVisible()
      await expect(page.getByRole('main').getByText(thriller.name)).toHaveCount(0)
    })
  })
