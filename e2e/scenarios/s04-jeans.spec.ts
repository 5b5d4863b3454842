import { expect, test } from '../fixtures'
import { slugs } from '../shelves'
import { sql } from '../shopper'

test('one classic blue pair, and on the very next page similar jeans come first', async ({ page }) => {
  await page.goto('/')
  const before = await slugs(page.locator('main'))
  await page.getByRole('button', { name: 'Yes, remember' }).click()
  await expect(page.getByRole('button', { name: 'Yes, remember' })).toHaveCount(0)
  await page.goto('/products/kai-straight-classic')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.goto('/')
  await expect(page.getByText(/a bit like the/).first()).toBeVisible()

  const rows = await sql<{ slug: string; group: string; colours: string[] }>(
    `SELECT p."slug", p."groupSlug" AS "group", array_agg(v."colour") AS colours FROM "Product" p
     JOIN "Variant" v ON v."productId" = p."id" GROUP BY p."id"`,
  )
  const bySlug = new Map(rows.map(row => [row.slug, row]))
  const after = await slugs(page.locator('main'))
  expect(after.slice(0, 4)).not.toEqual(before.slice(0, 4))
  for (const slug of after.slice(0, 3)) expect(bySlug.get(slug)?.group).toBe('jeans')
  expect(bySlug.get(after[0] ?? '')?.colours).toContain('classic-blue')

  await page.goto('/products/kai-straight-classic')
  await page.goto('/products/pier-selvedge-straight')
  await page.goto('/')
  await expect(page.getByText(/a bit like the/).first()).toBeVisible()
  const sharper = await slugs(page.locator('main'))
  const jeans = (list: string[]) => list.filter(slug => bySlug.get(slug)?.group === 'jeans').length
  expect(jeans(sharper)).toBeGreaterThanOrEqual(jeans(after))
})

test('a visitor who says no keeps the shop of everybody, and no cookie of a person', async ({
  page,
  context,
}) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'No, thanks' }).click()
  await expect(page.getByRole('button', { name: 'No, thanks' })).toHaveCount(0)
  const before = await slugs(page.locator('main'))
  await page.goto('/products/kai-straight-classic')
  await page.goto('/')
  expect(await slugs(page.locator('main'))).toEqual(before)
  expect((await context.cookies()).map(cookie => cookie.name)).toEqual(['te_consent'])
})
