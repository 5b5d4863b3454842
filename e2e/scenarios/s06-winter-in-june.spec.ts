import { expect, test } from '../fixtures'
import { bought } from '../history'
import { type OwnServer, ownServer } from '../own-server'
import { shelf, slugs } from '../shelves'
import { newShopper, sessionCookie, sql } from '../shopper'

/** Middle of the next June: the clock of the shop may run ahead, never back, for offers that have not begun. */
function nextJune(): string {
  const now = new Date()
  const year = now.getUTCFullYear() + (now.getUTCMonth() >= 5 ? 1 : 0)
  return `${year}-06-15T10:00:00Z`
}

let june: OwnServer | undefined
test.afterEach(() => june?.close())

test('in June the beach leads, and for a shopper of winter gear the winter early-bird offer', async ({
  page,
  context,
}) => {
  june = await ownServer({ STORE_CLOCK: nextJune() })
  const seasons = new Map(
    (await sql<{ slug: string; season: string }>('SELECT "slug", "season" FROM "Product"')).map(
      ({ slug, season }) => [slug, season],
    ),
  )
  const winter = page.getByRole('region', { name: 'Winter, before everyone else thinks of it' })

  const anybody = await newShopper({ name: 'Jule Juni' })
  await context.addCookies([{ ...(await sessionCookie(anybody)), url: june.base }])
  await page.goto(june.base)
  await expect(page.getByRole('heading', { level: 1, name: 'Sand between the pages' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Pack for the beach' })).toBeVisible()
  await expect(winter).toHaveCount(0)

  const regular = await newShopper({ name: 'Hanne Schnee' })
  const gear = ['gletscher-base-top', 'gipfel-gloves', 'firn-goggles', 'watt-fisherman']
  for (const [i, slug] of gear.entries()) await bought(regular, slug, 20 + 15 * i)
  await context.addCookies([{ ...(await sessionCookie(regular)), url: june.base }])
  await page.goto(june.base)
  await expect(winter).toBeVisible()
  await expect(winter.getByText('winter, early')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1, name: 'Sand between the pages' })).toHaveCount(0)
  const early = await slugs(shelf(page, 'Winter, early'))
  expect(early.length).toBeGreaterThanOrEqual(3)
  for (const slug of early) expect(seasons.get(slug), slug).toBe('WINTER')

  await winter.getByRole('link', { name: 'Have a look' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Winter coats' })).toBeVisible()
})
