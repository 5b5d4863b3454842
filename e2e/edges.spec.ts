import { expect, test } from './fixtures'
import { bought } from './history'
import { slugs } from './shelves'
import { sql } from './shopper'

test('a product taken from the shop while it stands on a shelf is gone from the next page, and its own says so', async ({
  page,
  login,
  product,
  expectedErrors,
}) => {
  expectedErrors.push(/404/)
  const [anchor, match] = [await product('ahorn-14'), await product('kiesel-mouse')]
  await sql(
    `INSERT INTO "ProductMatch" ("productId", "matchId", "rank")
     SELECT a."id", m."id", 0 FROM "Product" a, "Product" m WHERE a."slug" = $1 AND m."slug" = $2`,
    [anchor, match],
  )
  await bought(await login({ name: 'Rita' }), anchor, 3)
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 2, name: `Goes with your ${anchor}` })).toBeVisible()
  expect(await slugs(page.locator('main'))).toContain(match)

  await sql('UPDATE "Product" SET "retiredAt" = now() WHERE "slug" = $1', [match])
  // The card is still on this screen: following it ends at a page with a way on.
  await page.locator('main').locator(`a[href^="/products/${match}"]`).first().click()
  await expect(page.getByRole('heading', { name: 'Not on our shelves' })).toBeVisible()
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(await slugs(page.locator('main'))).not.toContain(match)

  // What was bought itself may go as well: nothing speaks of it any more.
  await sql('UPDATE "Product" SET "retiredAt" = now() WHERE "slug" = $1', [anchor])
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByText(anchor)).toHaveCount(0)
})

test('whoever has or waved away everything finds a page all the same', async ({ page, login }) => {
  const shopper = await login({ name: 'Alma' })
  await sql(
    `INSERT INTO "Dismissal" ("id", "profileId", "productId") SELECT gen_random_uuid(), $1, "id" FROM "Product"`,
    [shopper.profileId],
  )
  await page.goto('/')
  await expect(page.getByRole('heading', { name: 'Nothing left to show you' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'What we know about you' }).first()).toBeVisible()
  await expect(page.getByRole('article')).toHaveCount(0)
})
