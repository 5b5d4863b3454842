import { fillAddress } from '../address'
import { putInCart } from '../cart'
import { expect, test } from '../fixtures'
import { shelf, slugs } from '../shelves'
import { sql } from '../shopper'

test('after a laptop come the bag and the mouse, and no more laptops', async ({ page, login }) => {
  await login({ name: 'Lina Nagel' })
  await page.goto('/products/ahorn-14')
  await putInCart(page)
  await page.getByRole('link', { name: 'See your cart' }).click()
  await page.getByRole('link', { name: 'To the checkout' }).click()
  await fillAddress(page, 'Lina Nagel')
  await page.getByRole('button', { name: /^Order for/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Thank you' })).toBeVisible()

  await page.goto('/')
  const beside = shelf(page, 'Goes with your Ahorn 14')
  await expect(beside).toBeVisible()
  const groups = await sql<{ slug: string; group: string }>(
    'SELECT "slug", "groupSlug" AS "group" FROM "Product"',
  )
  const groupOf = new Map(groups.map(row => [row.slug, row.group]))
  const there = (await slugs(beside)).map(slug => groupOf.get(slug))
  expect(there).toContain('laptop-bags')
  expect(there).toContain('mice')
  const everywhere = (await slugs(page.locator('main'))).map(slug => groupOf.get(slug))
  expect(everywhere).not.toContain('laptops')
  await expect(beside.getByText('goes with your Ahorn 14').first()).toBeVisible()
})
