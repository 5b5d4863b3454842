import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { bought } from './history'
import { slugs } from './shelves'
import { sql } from './shopper'

const JEANS = '/departments/fashion/jeans'
const order = (page: Page) => slugs(page.locator('main'))
const pencil = (page: Page) => page.locator('main').getByText('in your own order')

/** Looks at these and waits until the shop has them in its log. */
async function look(page: Page, profileId: string, ...products: string[]) {
  for (const product of products) await page.goto(`/products/${product}`)
  const looks = `SELECT FROM "Event" WHERE "profileId" = $1 AND "name" = 'view_item'`
  await expect
    .poll(async () => (await sql(looks, [profileId])).length)
    .toBeGreaterThanOrEqual(products.length)
}

test('a shelf stands in the shopper’s own order, says so, and everybody’s is one tap away', async ({
  page,
  remembered,
}) => {
  await page.goto(JEANS)
  const everybody = await order(page)
  await expect(pencil(page)).toHaveCount(0)
  const last = everybody.at(-1) ?? ''

  await look(page, remembered.profileId, last, last, last)
  await page.goto(JEANS)
  await expect(pencil(page)).toBeVisible()
  await expect(page.getByLabel('Sort by')).toHaveValue('for-you')
  const own = await order(page)
  expect(own.indexOf(last)).toBeLessThan(everybody.indexOf(last))

  await page.getByRole('link', { name: 'Most liked first' }).click()
  await expect(page).toHaveURL(/sort=best/)
  await expect(pencil(page).filter({ visible: true })).toHaveCount(0)
  await page.reload()
  expect(await order(page)).toEqual(everybody)
  await page.getByRole('link', { name: 'Sort for you' }).click()
  await expect(page).toHaveURL(JEANS)
  await expect(pencil(page).filter({ visible: true })).toBeVisible()

  await page.goto(`${JEANS}?colour=classic-blue`)
  await expect(pencil(page)).toBeVisible()
  await expect(page.getByRole('checkbox', { name: /^Classic blue/ })).toBeChecked()
  await page.goto(`/why/page?path=${encodeURIComponent(JEANS)}`)
  await expect(page.getByText('The order of Jeans')).toBeVisible()
})

test('a search heeds taste and never lets it bury what was named', async ({ page, remembered }) => {
  await page.goto('/search?q=ahorn+14')
  const [named] = await order(page)
  expect(named).toBe('ahorn-14')
  await look(page, remembered.profileId, 'kai-straight-classic', 'ahorn-16', 'ahorn-16')
  await page.goto('/search?q=ahorn')
  await expect(page.locator('main article').first()).toBeVisible()
  await page.goto('/search?q=ahorn+14')
  expect((await order(page))[0]).toBe('ahorn-14')
  await page.goto('/search?q=straight')
  await expect(pencil(page)).toBeVisible()
  await page.getByRole('link', { name: 'Best match first' }).click()
  await expect(page).toHaveURL(/q=straight.*sort=best/)
})

test('what is at home already stands last on its shelf, and is still there', async ({ page, login }) => {
  const shopper = await login()
  await bought(shopper, 'ahorn-14', 40)
  await look(page, shopper.profileId, 'ahorn-14', 'ahorn-16')
  await page.goto('/departments/tech/laptops')
  await expect(pencil(page)).toBeVisible()
  expect(await order(page)).toContain('ahorn-14')
})

test('whoever said no is given the order of everybody, even by a link from someone who has one', async ({
  page,
  context,
  baseURL,
}) => {
  await page.goto(JEANS)
  const everybody = await order(page)
  await context.addCookies([{ name: 'te_consent', value: 'no', url: baseURL ?? '' }])
  await page.goto('/products/pier-selvedge-straight')
  await page.goto(`${JEANS}?sort=for-you`)
  await expect(page.getByLabel('Sort by')).toHaveValue('best')
  await expect(pencil(page)).toHaveCount(0)
  await expect(page.getByRole('option', { name: 'For you' })).toHaveCount(0)
  expect(await order(page)).toEqual(everybody)
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('the own order, filters and the neutral order work', async ({ page, remembered }) => {
    await look(page, remembered.profileId, 'pier-selvedge-straight', 'pier-selvedge-straight')
    await page.goto(JEANS)
    await expect(pencil(page)).toBeVisible()
    await page.getByRole('checkbox', { name: /^Classic blue/ }).check()
    await page.getByRole('button', { name: 'Apply' }).click()
    await expect(page).toHaveURL(/colour=classic-blue/)
    await expect(pencil(page)).toBeVisible()
    await page.getByRole('link', { name: 'Most liked first' }).click()
    await expect(page).toHaveURL(/colour=classic-blue.*sort=best/)
    await expect(pencil(page)).toHaveCount(0)
    await expect(page.locator('main article').first()).toBeVisible()
  })
})
