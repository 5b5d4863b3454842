import { fillAddress } from '../address'
import { putInCart } from '../cart'
import { expect, test } from '../fixtures'
import { shelf, slugs } from '../shelves'
import { sql } from '../shopper'

test('discovering, comparing, deciding, owning: the same shopper finds another front each time', async ({
  page,
  login,
}) => {
  await login({ name: 'Lina Nagel' })
  const front = page.getByRole('heading', { level: 1 }).filter({ visible: true })
  const compared = page.getByRole('table').filter({ visible: true })
  const look = async (slug: string) => {
    await page.goto(`/products/${slug}`)
    await expect(front).toBeVisible()
  }

  await look('ahorn-14')
  await page.goto('/')
  await expect(front).toHaveText('More laptops')
  await expect(compared).toHaveCount(0)

  await look('birke-13')
  await look('ahorn-16')
  await page.goto('/')
  await expect(compared).toBeVisible()
  await expect(compared.getByRole('columnheader')).toHaveText(['Ahorn 16', 'Birke 13', 'Ahorn 14'])
  await expect(compared.getByRole('row', { name: /^Price/ })).toContainText('€')
  expect(await compared.getByRole('rowheader').count()).toBeGreaterThanOrEqual(6)
  await expect(page.getByText('side by side, to choose from')).toBeVisible()

  await look('ahorn-14')
  await putInCart(page)
  await expect(page.getByRole('link', { name: 'See your cart' })).toBeVisible()
  await page.goto('/')
  await expect(front).toHaveText('Ahorn 14')
  await expect(page.getByText('still in your cart')).toBeVisible()
  await expect(compared).toHaveCount(0)

  // Taken out again, it is a comparison as before.
  await page.getByRole('link', { name: 'To your cart' }).click()
  await page.getByRole('button', { name: /^Remove/ }).click()
  await expect(page.getByText('Nothing in it yet')).toBeVisible()
  await page.goto('/')
  await expect(compared).toBeVisible()

  await look('ahorn-14')
  await putInCart(page)
  await page.getByRole('link', { name: 'See your cart' }).click()
  await page.getByRole('link', { name: 'To the checkout' }).click()
  await fillAddress(page, 'Lina Nagel')
  await page.getByRole('button', { name: /^Order for/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Thank you' })).toBeVisible()
  await page.goto('/')
  await expect(front).toHaveText('For your Ahorn 14')
  await expect(shelf(page, 'Goes with your Ahorn 14')).toBeVisible()
  const laptops = await sql<{ slug: string }>(`SELECT "slug" FROM "Product" WHERE "groupSlug" = 'laptops'`)
  const there = new Set(await slugs(page.locator('main')))
  expect(laptops.filter(({ slug }) => there.has(slug))).toEqual([])

  await look('kai-straight-classic')
  await page.goto('/')
  await expect(front).toHaveText('More jeans')
})

test('what is come back to twice over leads, and gives way to another quest', async ({ page, login }) => {
  await login()
  const front = page.getByRole('heading', { level: 1 }).filter({ visible: true })
  for (const slug of ['ahorn-14', 'birke-13', 'ahorn-14', 'birke-13', 'ahorn-14']) {
    await page.goto(`/products/${slug}`)
    await expect(front).toBeVisible()
  }
  await page.goto('/')
  await expect(front).toHaveText('Ahorn 14')
  await expect(page.getByText('still thinking about it?')).toBeVisible()
  await page.getByRole('link', { name: 'Have another look' }).click()
  await expect(page).toHaveURL(/\/products\/ahorn-14$/)
})
