import { expect, test } from '../fixtures'
import { slugs } from '../shelves'
import { sql } from '../shopper'

test('a flat with a balcony is never promoted a lawnmower; planters instead', async ({ page, login }) => {
  await login({ name: 'Bea Balkon', city: 'Berlin', dwelling: 'FLAT_WITH_BALCONY' })
  const groupOf = new Map(
    (await sql<{ slug: string; group: string }>('SELECT "slug", "groupSlug" AS "group" FROM "Product"')).map(
      row => [row.slug, row.group],
    ),
  )
  const groups = async () => (await slugs(page.locator('main'))).map(slug => groupOf.get(slug))
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(await groups()).toContain('balcony-planters')

  // Even somebody who keeps looking at mowers is not promoted one where there is no lawn.
  for (const [slug] of [...groupOf].filter(([, group]) => group === 'lawnmowers').slice(0, 3))
    await page.goto(`/products/${slug}`)
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(await groups()).not.toContain('lawnmowers')
  expect(await groups()).not.toContain('garden-tools')
})

test('a house with a garden may see mowers after looking at one', async ({ page, login }) => {
  await login({ name: 'Gerd Garten', dwelling: 'HOUSE_WITH_GARDEN' })
  const mowers = (
    await sql<{ slug: string }>(
      `SELECT "slug" FROM "Product" WHERE "groupSlug" = 'lawnmowers' ORDER BY "slug"`,
    )
  ).map(row => row.slug)
  await page.goto(`/products/${mowers[0]}`)
  await page.goto('/')
  await expect(page.getByText(/a bit like the/).first()).toBeVisible()
  const shown = await slugs(page.locator('main'))
  expect(shown.some(slug => mowers.includes(slug))).toBe(true)
})
