import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { clean } from './axe'
import { MERCHANDISER, onlyForMerchandisers, open, signedIn } from './desk'
import { expect, test } from './fixtures'
import { tabTo } from './keyboard'
import { newShopper, sql } from './shopper'

/** A town nobody else lives in, so that a test counts its own people alone. */
const newTown = () => `Zählhausen ${randomUUID().slice(0, 8)}`
const field = (page: Page, name: string) => page.getByLabel(name, { exact: true })
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true })
const idOf = async (name: string) =>
  (await sql<{ id: string }>('SELECT "id" FROM "Audience" WHERE "name" = $1', [name]))[0]?.id

/** Makes an audience of one town. */
async function makeAudience(page: Page, name: string, town: string) {
  await open(page, '/merchandise/audiences/new')
  await field(page, 'Name').fill(name)
  await field(page, 'Another condition').selectOption('City')
  await button(page, 'Add').click()
  await field(page, 'city').fill(town)
  await button(page, 'Make the audience').click()
  await expect(page.getByText('The audience is made.')).toBeVisible()
}

// Each of these opens several browsers.
test.beforeEach(() => test.slow())

/** What stands on the page; the router keeps the pages before in the document, hidden. */
const said = (page: Page, text: string | RegExp) => page.getByText(text).filter({ visible: true })

test('a nested audience is built by keyboard, counted while it grows, and saved', async ({ browser }) => {
  const town = newTown()
  await newShopper({ name: 'Fatma Aydin', city: town, household: 'FAMILY' })
  await newShopper({ name: 'Solveig Lund', city: town, household: 'SINGLE' })
  const page = await signedIn(browser, MERCHANDISER)
  await page.goto('/merchandise')
  const navigation = page.getByRole('navigation', { name: 'The desk' })
  await tabTo(page, navigation.getByRole('link', { name: 'Audiences' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Audiences' })).toBeVisible()
  await clean(page)
  await tabTo(page, page.getByRole('link', { name: 'New audience' }))
  await page.keyboard.press('Enter')
  // Everybody is counted: whoever counts is there.
  await expect(page.getByText(/^Counted\./)).toBeVisible()

  await tabTo(page, field(page, 'Name'))
  await page.keyboard.type(`Families of ${town}`)
  await tabTo(page, field(page, 'Another condition'))
  await page.keyboard.type('City')
  await tabTo(page, button(page, 'Add'))
  await page.keyboard.press('Enter')
  await expect(field(page, 'people who')).toBeFocused()
  await tabTo(page, field(page, 'city'))
  await page.keyboard.type(town)
  await expect(page.getByText(/^2 of [\d,]+ people$/)).toBeVisible()
  await expect(page.getByText('Fatma', { exact: true })).toBeVisible()
  await expect(page.getByText('Aydin')).toHaveCount(0)

  await tabTo(page, button(page, 'New group'))
  await page.keyboard.press('Enter')
  await expect(field(page, 'Another condition in group 2')).toBeFocused()
  await page.keyboard.type('Household')
  await tabTo(page, button(page, 'Add in group 2'))
  await page.keyboard.press('Enter')
  await tabTo(page, field(page, 'household'))
  await page.keyboard.type('with a f')
  await tabTo(page, field(page, 'Another condition in group 2'))
  await page.keyboard.type('Hobby')
  await tabTo(page, button(page, 'Add in group 2'))
  await page.keyboard.press('Enter')
  await tabTo(page, field(page, 'hobby'))
  await page.keyboard.type('chess')
  await clean(page)
  await tabTo(page, button(page, 'Make the audience'))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert').filter({ hasText: 'Not saved yet' })).toBeVisible()
  await expect(page.getByText('Choose one from the list.')).toBeVisible()
  await expect(field(page, 'hobby')).toBeFocused()
  await page.keyboard.type('running')
  await expect(page.getByText(/^1 of [\d,]+ people$/)).toBeVisible()
  await tabTo(page, button(page, 'Make the audience'))
  await page.keyboard.press('Enter')
  await expect(page.getByText('The audience is made.')).toBeVisible()
  const sentence = `People who live in ${town} and (live with a family or told us the hobby “running”)`
  await expect(said(page, sentence)).toBeVisible()
  await expect(said(page, /^1 of [\d,]+ people$/)).toBeVisible()
  await clean(page)

  await page.setViewportSize({ width: 390, height: 844 })
  await page.emulateMedia({ colorScheme: 'dark' })
  await clean(page)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  await page.goto('/merchandise/audiences')
  await expect(said(page, sentence)).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
})

test('two who save the same audience: the second is told, and nothing is lost', async ({ browser }) => {
  const town = newTown()
  const [first, second] = [await signedIn(browser, MERCHANDISER), await signedIn(browser, MERCHANDISER)]
  await makeAudience(first, `Of ${town}`, town)
  await open(second, new URL(first.url()).pathname)
  await field(first, 'Description').fill('Hers')
  await button(first, 'Save').click()
  await expect(first.getByText('Saved. Offers that refer')).toBeVisible()

  await field(second, 'Description').fill('His')
  await button(second, 'Save').click()
  const told = second.getByRole('alert').filter({ hasText: 'Not saved' })
  await expect(told).toContainText('somebody saved this audience')
  await expect(told).toContainText('Marta Test')
  await expect(told).toContainText('Hers')
  await expect(field(second, 'Description')).toHaveValue('His')
  await button(second, 'Save mine as the next version').click()
  await expect(second.getByText('Saved. Offers that refer')).toBeVisible()
  await button(second, 'Restore version 2').click()
  await expect(second.getByText('Version 2 is back, as version 4.')).toBeVisible()
  await expect(field(second, 'Description')).toHaveValue('Hers')
})

test('offers that refer to an audience follow it, and it cannot be deleted under them', async ({
  browser,
  town,
}) => {
  const page = await signedIn(browser, MERCHANDISER)
  await makeAudience(page, `Of ${town}`, town)
  const audience = new URL(page.url()).pathname
  await open(page, '/merchandise/offers/new')
  await field(page, 'Title').fill(`Only in ${town}`)
  await field(page, 'Text').fill('For one town only.')
  await field(page, 'Priority').fill('100')
  await field(page, 'Whom it is for').selectOption(`Of ${town}`)
  await expect(page.getByText(`People who live in ${town}`)).toBeVisible()
  await expect(field(page, 'Another condition')).toBeHidden()
  await button(page, 'Publish').click()
  await expect(page.getByText('The offer is made.')).toBeVisible()

  const shopper = await signedIn(browser, { city: town, household: 'SINGLE' })
  const banner = shopper.getByRole('region', { name: `Only in ${town}` })
  const home = async (count: number) => {
    await shopper.goto('/')
    await expect(shopper.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(banner).toHaveCount(count)
  }
  await home(1)

  await open(page, audience)
  await expect(page.getByRole('link', { name: `Only in ${town}` })).toBeVisible()
  await expect(page.getByText('Offers refer to it, so it cannot be deleted.')).toBeVisible()
  await field(page, 'city').fill(newTown())
  await button(page, 'Save').click()
  await expect(page.getByText('Saved. Offers that refer')).toBeVisible()
  await home(0)
})

test('an audience can be made, changed and deleted without script', async ({ browser }) => {
  const town = newTown()
  await newShopper({ name: 'Nora Ohne', city: town })
  const page = await signedIn(browser, MERCHANDISER, false)
  await makeAudience(page, `Plain ${town}`, town)
  await expect(page.getByText(/^1 of [\d,]+ people$/)).toBeVisible()
  await expect(page.getByText('Nora', { exact: true })).toBeVisible()
  await button(page, 'New group').click()
  await field(page, 'Another condition in group 2').selectOption('Agreed to personalisation')
  await button(page, 'Add in group 2').click()
  await field(page, 'people of whom').selectOption('none of these fits')
  await button(page, 'Save').click()
  await expect(page.getByText('Saved. Offers that refer')).toBeVisible()
  await expect(page.getByText(/^0 of [\d,]+ people$/)).toBeVisible()
  await button(page, 'Remove the group 2').click()
  await button(page, 'Save').click()
  await expect(page.getByText(/^1 of [\d,]+ people$/)).toBeVisible()

  await page.getByLabel('Yes, with its history').check()
  await button(page, 'Delete the audience').click()
  await expect(page.getByText('The audience is deleted.')).toBeVisible()
  expect(await idOf(`Plain ${town}`)).toBeUndefined()
})

test('nobody else reads audiences, counts people or changes anything', async ({ browser, page }) => {
  const [at, town] = [await signedIn(browser, MERCHANDISER), newTown()]
  await makeAudience(at, `Not yours in ${town}`, town)
  const path = new URL(at.url()).pathname
  const asked = at.waitForRequest(sent => sent.method() === 'POST' && new URL(sent.url()).pathname === path)
  await field(at, 'Name').fill(`Still mine in ${town}`)
  await button(at, 'Save').click()
  const request = await asked
  await expect(at.getByText('Saved. Offers that refer')).toBeVisible()
  await sql('UPDATE "Audience" SET "name" = $1 WHERE "name" = $2', [
    `Watched in ${town}`,
    `Still mine in ${town}`,
  ])
  const paths = ['/merchandise/audiences', '/merchandise/audiences/new', path]
  await onlyForMerchandisers(browser, paths, request)
  const others = [
    page,
    ...(await Promise.all((['SHOPPER', 'SERVICE'] as const).map(role => signedIn(browser, { role })))),
  ]
  for (const other of others) {
    const count = await other.request.post('/api/desk/reach', { multipart: { match: 'all' } })
    expect(count.status()).toBe(404)
  }
  expect(await idOf(`Watched in ${town}`)).toBeDefined()
})
