import type { Page } from '@playwright/test'
import { MERCHANDISER, open, signedIn } from './desk'
import { expect, test } from './fixtures'
import { sql } from './shopper'

const field = (page: Page, name: string) => page.getByLabel(name, { exact: true })
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const versionsOf = async (title: string) =>
  (await sql<{ version: number }>('SELECT "version" FROM "Offer" WHERE "title" = $1', [title])).map(
    ({ version }) => version,
  )

test.beforeEach(() => test.slow())

test('a session that ends while something is written costs nothing of it', async ({ browser, town }) => {
  const page = await signedIn(browser, MERCHANDISER)
  const title = `Kept in ${town}`
  await open(page, '/merchandise/offers/new')
  const cookies = await page.context().cookies()
  await page.context().clearCookies({ name: 'authjs.session-token' })
  await field(page, 'Title').fill(title)
  await field(page, 'Text').fill('An hour’s work.')
  await button(page, 'Keep as a draft').click()
  await expect(page.getByRole('alert').filter({ hasText: 'you have been signed out' })).toBeVisible()
  await expect(field(page, 'Title')).toHaveValue(title)
  await expect(page.getByRole('link', { name: 'Sign in in a new tab' })).toBeVisible()
  expect(await versionsOf(title)).toEqual([])

  // Even where the page is left in between.
  await page.goto('/merchandise/offers/new')
  await expect(page).toHaveURL(/\/sign-in/)
  await page.context().addCookies(cookies)
  await open(page, '/merchandise/offers/new')
  await button(page, 'Take it back').click()
  await expect(field(page, 'Title')).toHaveValue(title)
  await button(page, 'Keep as a draft').click()
  await expect(page.getByText('The draft is kept.')).toBeVisible()
  expect(await versionsOf(title)).toEqual([1])
  await open(page, '/merchandise/offers/new')
  await expect(field(page, 'Title')).toHaveValue('')
  await expect(page.getByText('was not saved')).toHaveCount(0)
})

test('what was typed outlives a step taken in between, and wakes nothing', async ({
  browser,
  town,
  offer,
}) => {
  const title = `Half typed in ${town}`
  const { slug } = await offer({ title, audience: { fact: 'city', is: town }, placement: 'HOME_BANNER' })
  const page = await signedIn(browser, MERCHANDISER)
  await open(page, `/merchandise/offers/${slug}`)
  await field(page, 'Text').fill('Half a sentence')
  await button(page, `Pause ${title}`).click()
  await expect(page.getByText('Paused: nobody sees it')).toBeVisible()
  await expect(field(page, 'Text')).toHaveValue('Made for a test.')
  await button(page, 'Take it back').click()
  await expect(field(page, 'Text')).toHaveValue('Half a sentence')
  await button(page, 'Save').click()
  await button(page, 'Save mine as the next version').click()
  await expect(page.getByText('Saved. It is paused')).toBeVisible()
  await open(page, `/merchandise/offers/${slug}`)
  await expect(field(page, 'Text')).toHaveValue('Half a sentence')
  await expect(page.getByText('was not saved')).toHaveCount(0)
})

test('a button pressed twice does it once', async ({ browser, town, offer }) => {
  const title = `Twice in ${town}`
  const { slug } = await offer({ title, audience: { fact: 'city', is: town }, placement: 'HOME_BANNER' })
  const page = await signedIn(browser, MERCHANDISER)
  await open(page, `/merchandise/offers/${slug}`)
  await button(page, `Pause ${title}`).dblclick()
  await expect(page.getByText('Paused: nobody sees it')).toBeVisible()
  await button(page, 'Duplicate').dblclick()
  await expect(page.getByText('This is a copy')).toBeVisible()
  await expect(page.getByText('Not done')).toHaveCount(0)
  expect((await versionsOf(title)).toSorted()).toEqual([1, 2])
})
