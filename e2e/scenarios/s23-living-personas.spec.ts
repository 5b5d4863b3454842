import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures'
import { shelf } from '../shelves'
import { sql } from '../shopper'

async function lookThrough(page: Page, groups: string[], from: number, count: number): Promise<void> {
  const rows = await sql<{ slug: string }>(
    `SELECT "slug" FROM "Product" WHERE "groupSlug" = ANY($1) ORDER BY "slug" OFFSET $2 LIMIT $3`,
    [groups, from, count],
  )
  expect(rows).toHaveLength(count)
  for (const { slug } of rows) {
    await page.goto(`/products/${slug}`)
    await expect(page.getByRole('heading', { level: 1 }).filter({ visible: true })).toBeVisible()
  }
}

const BOOKS = ['fantasy-novels', 'crime-novels', 'audiobooks']
const GREEN = ['balcony-planters', 'garden-tools']

test('the corner of the shop follows what is looked at, on the very next page', async ({ page, login }) => {
  await login()
  const reading = shelf(page, 'The reading corner')
  const growing = shelf(page, 'Something growing')

  // Three looks are nobody in particular.
  await lookThrough(page, BOOKS, 0, 3)
  await page.goto('/')
  await expect(page.getByText(/a bit like the/).first()).toBeVisible()
  await expect(reading).toHaveCount(0)

  await lookThrough(page, BOOKS, 3, 4)
  await page.goto('/')
  await expect(reading).toBeVisible()
  await expect(reading.getByText('the reading corner, for you').first()).toBeVisible()

  await lookThrough(page, GREEN, 0, 8)
  await page.goto('/')
  await expect(growing).toBeVisible()
  await expect(reading).toHaveCount(0)

  await lookThrough(page, BOOKS, 0, 5)
  await page.goto('/')
  await expect(reading).toBeVisible()
  await expect(growing).toHaveCount(0)
})
