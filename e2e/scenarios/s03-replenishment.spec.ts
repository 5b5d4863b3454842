import { expect, test } from '../fixtures'
import { bought } from '../history'
import { slugs } from '../shelves'
import { sql } from '../shopper'

async function serums(): Promise<[string, string]> {
  const rows = await sql<{ slug: string }>(
    `SELECT p."slug" FROM "Product" p WHERE p."groupSlug" = 'serums' AND p."retiredAt" IS NULL
     AND EXISTS (SELECT FROM "Variant" v WHERE v."productId" = p."id" AND v."stock" > 0) ORDER BY p."slug" LIMIT 2`,
  )
  if (!rows[0] || !rows[1]) throw new Error('two serums are needed')
  return [rows[0].slug, rows[1].slug]
}

test('a serum bought every 30 days is offered again when it is due, not before', async ({ page, login }) => {
  const [serum] = await serums()
  const due = await login({ name: 'Dora Due' })
  for (const daysAgo of [120, 90, 60, 30]) await bought(due, serum, daysAgo)
  await page.goto('/')
  await expect(page.getByText('time for a refill?').first()).toBeVisible()
  expect(await slugs(page.locator('main'))).toContain(serum)

  const early = await login({ name: 'Elsa Early' })
  for (const daysAgo of [100, 70, 40, 10]) await bought(early, serum, daysAgo)
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(await slugs(page.locator('main'))).not.toContain(serum)
  await expect(page.getByText('time for a refill?')).toHaveCount(0)
})

test('the interval is the shopper’s own', async ({ page, login }) => {
  const [serum] = await serums()
  const slow = await login({ name: 'Sina Slow' })
  for (const daysAgo of [275, 215, 155, 95, 35]) await bought(slow, serum, daysAgo)
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByText('time for a refill?')).toHaveCount(0)
})
