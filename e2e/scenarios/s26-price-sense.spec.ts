import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures'
import { bought } from '../history'
import { shelf } from '../shelves'
import { sql } from '../shopper'

/** Of these groups, the product that costs least or most. */
async function ends(groups: string[], order: 'ASC' | 'DESC'): Promise<string[]> {
  const rows = await sql<{ slug: string }>(
    `SELECT DISTINCT ON (p."groupSlug") p."slug" FROM "Product" p JOIN "Variant" v ON v."productId" = p."id"
     WHERE p."groupSlug" = ANY($1) AND v."stock" > 0 ORDER BY p."groupSlug", v."priceCents" ${order}, p."slug"`,
    [groups],
  )
  return rows.map(row => row.slug)
}

async function lookAt(page: Page, slugs: string[]): Promise<void> {
  for (const slug of slugs) {
    await page.goto(`/products/${slug}`)
    await expect(page.getByRole('heading', { level: 1 }).filter({ visible: true })).toBeVisible()
  }
}

const MODEST = [
  'mice',
  'keyboards',
  'headphones',
  'speakers',
  'lamps',
  'bedding',
  'belts',
  'sneakers',
  'suitcases',
]
const FINE = [
  'laptop-bags',
  'chargers',
  'tablets',
  'coffee-makers',
  'cookware',
  'jackets',
  'winter-coats',
  'backpacks',
  'ski',
]

test('who looks for the price sees ways to save, who looks for the make the better model', async ({
  page,
  login,
}) => {
  const shopper = await login()
  const save = shelf(page, 'Ways to save')
  const better = shelf(page, 'The better model')
  const beside = page.locator('[data-placement^="product-"] article').filter({ visible: true }).first()

  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(save).toHaveCount(0)
  await page.goto('/products/ahorn-16')
  await expect(beside).toBeVisible()
  await expect(page.getByText(/beside the Ahorn 16/)).toHaveCount(0)

  await lookAt(page, await ends(MODEST, 'ASC'))
  await page.goto('/')
  await expect(save).toBeVisible()
  await expect(save.getByText(/^(saves €|€.* less than before)/).first()).toBeVisible()
  await expect(better).toHaveCount(0)
  await page.goto('/products/ahorn-16')
  await expect(beside.getByText(/^saves €[\d.,]+ beside the Ahorn 16$/)).toBeVisible()

  // As much of the other end: neither.
  await lookAt(page, await ends(FINE, 'DESC'))
  await page.goto('/')
  await expect(page.getByText(/a bit like the/).first()).toBeVisible()
  await expect(save).toHaveCount(0)
  await expect(better).toHaveCount(0)

  for (const slug of await ends(FINE, 'DESC')) await bought(shopper, slug, 40)
  await page.goto('/')
  await expect(better).toBeVisible()
  await expect(better.getByText('the better one of the two').first()).toBeVisible()
  await expect(save).toHaveCount(0)
  await page.goto('/products/ahorn-16')
  await expect(beside.getByText('the better one of the two')).toBeVisible()
})

test('three looks at what costs least change nothing', async ({ page, login }) => {
  await login()
  await lookAt(page, await ends(MODEST.slice(0, 3), 'ASC'))
  await page.goto('/')
  await expect(page.getByText(/a bit like the/).first()).toBeVisible()
  await expect(shelf(page, 'Ways to save')).toHaveCount(0)
})
