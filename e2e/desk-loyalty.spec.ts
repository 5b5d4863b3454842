import type { Page } from '@playwright/test'
import { accessible } from './axe'
import { MERCHANDISER, onlyForMerchandisers, open, signedIn } from './desk'
import { expect, test } from './fixtures'
import { sql } from './shopper'

const HERE = '/merchandise/loyalty'
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const saved = (page: Page) => expect(page.getByText('Saved, and live in the shop.')).toBeVisible()
/** Far above what anybody in the tests has, so that nobody's tier changes. */
const FAR = 900_000

// One programme for the whole shop: one after the other.
test.describe.configure({ mode: 'serial' })
test.beforeEach(() => test.slow())

const slugs = async () =>
  (await sql<{ slug: string }>('SELECT "slug" FROM "LoyaltyTier" ORDER BY "points"')).map(row => row.slug)

/** Adds a tier at the top, with the keyboard alone. */
async function addTier(page: Page, name: string) {
  const nth = (await page.getByLabel('Name', { exact: true }).count()) - 1
  await button(page, 'Add a tier').press('Enter')
  await expect(page.getByLabel('Name', { exact: true })).toHaveCount(nth + 2)
  await expect(page.getByLabel('Name', { exact: true }).last()).toBeFocused()
  await page.keyboard.type(name)
  await page.keyboard.press('Tab')
  await page.keyboard.type(String(FAR))
  await page.keyboard.press('Tab')
  await page.keyboard.type('30')
  await page.keyboard.press('Enter')
}

test('a merchandiser adds a tier, shoppers read it at once, and one click takes it back', async ({
  browser,
}) => {
  const desk = await signedIn(browser, MERCHANDISER)
  await open(desk, HERE)
  await addTier(desk, 'House guest')
  await saved(desk)
  expect(await slugs()).toContain('house-guest')
  const shopper = await signedIn(browser)
  await shopper.goto('/account/loyalty')
  await expect(shopper.getByText('from 900,000 points')).toBeVisible()

  await open(desk, HERE)
  await button(desk, 'Restore version 1').click()
  await expect(desk.getByText(/Version 1 is back/)).toBeVisible()
  expect(await slugs()).not.toContain('house-guest')
})

test('of two who save at once the second is told, and a tier that is asked for stays', async ({
  browser,
}) => {
  const [first, second] = [await signedIn(browser, MERCHANDISER), await signedIn(browser, MERCHANDISER)]
  await open(first, HERE)
  await open(second, HERE)
  await addTier(first, 'First come')
  await saved(first)
  await addTier(second, 'Second')
  await expect(second.getByRole('alert').filter({ hasText: 'somebody saved the tiers' })).toBeVisible()
  expect(await slugs()).toContain('first-come')
  expect(await slugs()).not.toContain('second')

  await button(first, 'Remove First come').click()
  await expect(button(first, 'Remove First come')).toHaveCount(0)
  await button(first, 'Save').click()
  await saved(first)
  await button(first, 'Remove Regular').click()
  await expect(button(first, 'Remove Regular')).toHaveCount(0)
  await button(first, 'Save').click()
  await expect(first.getByRole('alert').filter({ hasText: '“Planters for regulars”' })).toBeVisible()
  expect(await slugs()).toEqual(['neighbour', 'regular', 'old-friend'])
})

test('mistakes are told under their fields, without script as well', async ({ browser }) => {
  for (const script of [true, false]) {
    const desk = await signedIn(browser, MERCHANDISER, script)
    await open(desk, HERE)
    await desk.getByLabel('Points in a year').nth(1).fill('1')
    await button(desk, 'Save').click()
    await expect(desk.getByText('Not saved yet')).toBeVisible()
    await expect(desk.getByText('More than the 150 of Neighbour.')).toBeVisible()
    await expect(desk.getByLabel('Points in a year').nth(1)).toHaveValue('1')
  }
})

test('nobody else reaches the programme, nor its actions', async ({ browser }) => {
  const desk = await signedIn(browser, MERCHANDISER)
  await open(desk, HERE)
  const before = await slugs()
  const sent = desk.waitForRequest(request => request.method() === 'POST' && request.url().includes(HERE))
  await button(desk, 'Save').click()
  const request = await sent
  await saved(desk)
  await onlyForMerchandisers(browser, [HERE], request)
  expect(await slugs()).toEqual(before)
})

test('it is accessible, on a phone and in the dark as well', async ({ browser }) => {
  const desk = await signedIn(browser, MERCHANDISER)
  await open(desk, HERE)
  await accessible(desk)
})
