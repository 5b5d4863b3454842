import type { Page } from '@playwright/test'
import { MERCHANDISER, onlyForMerchandisers, open, signedIn } from './desk'
import { expect, test } from './fixtures'
import { sql } from './shopper'

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
const field = (page: Page, name: string) => page.getByLabel(name, { exact: true })
const save = (page: Page) => page.getByRole('button', { name: 'Save', exact: true })

/** Makes a live offer for one town through the editor. */
async function makeOffer(page: Page, title: string, town: string) {
  await open(page, '/merchandise/offers/new')
  await field(page, 'Title').fill(title)
  await field(page, 'Text').fill('A third off everything, for one town only.')
  await field(page, 'Percent off').fill('33')
  await field(page, 'Priority').fill('100')
  await field(page, 'Another condition').selectOption('City')
  await button(page, 'Add').click()
  await field(page, 'city').fill(town)
  await button(page, 'Publish').click()
  await expect(page.getByText('The offer is made.')).toBeVisible()
}

async function banner(page: Page, title: string, count = 1) {
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('region', { name: title })).toHaveCount(count)
}

// Each of these opens several browsers.
test.beforeEach(() => test.slow())

test('what a merchandiser saves is in the shop at once', async ({ browser, town }) => {
  const desk = await signedIn(browser, MERCHANDISER)
  const shopper = await signedIn(browser, { city: town })
  const neighbour = await signedIn(browser, { city: `Not ${town}` })
  const title = `A third off in ${town}`
  await makeOffer(desk, title, town)
  await banner(shopper, title)
  await banner(neighbour, title, 0)

  const better = `Half price in ${town}`
  await field(desk, 'Title').fill(better)
  await expect(desk.getByRole('figure').first().getByRole('heading', { name: better })).toBeVisible()
  await save(desk).click()
  await expect(desk.getByText('Saved, and live in the shop.')).toBeVisible()
  await banner(shopper, better)
  await expect(desk.getByText(`Title: ${better}`)).toBeVisible()

  await open(desk, `/merchandise?q=${encodeURIComponent(town)}`)
  await button(desk, `Pause ${better}`).click()
  await expect(desk.getByText('Paused: nobody sees it')).toBeVisible()
  await banner(shopper, better, 0)
  await button(desk, 'Undo').click()
  await expect(desk.getByText('Undone: it is as it was before.')).toBeVisible()
  await banner(shopper, better)
})

test('two people who save the same offer: the second is told, and nothing is lost', async ({
  browser,
  town,
}) => {
  const first = await signedIn(browser, MERCHANDISER)
  const second = await signedIn(browser, { ...MERCHANDISER, name: 'Nele Test' })
  await makeOffer(first, `Together in ${town}`, town)
  await open(second, first.url())
  await field(first, 'Title').fill(`First in ${town}`)
  await save(first).click()
  await expect(first.getByText('Saved, and live')).toBeVisible()

  await field(second, 'Title').fill(`Second in ${town}`)
  await save(second).click()
  const told = second.getByRole('alert').filter({ hasText: 'Not saved' })
  await expect(told).toContainText('somebody saved this offer')
  await expect(told).toContainText('Marta Test')
  await expect(told).toContainText(`First in ${town}`)
  await expect(field(second, 'Title')).toHaveValue(`Second in ${town}`)
  expect(await sql('SELECT FROM "Offer" WHERE "title" = $1', [`First in ${town}`])).toHaveLength(1)

  await button(second, 'Save mine as the next version').click()
  await expect(second.getByText('Saved, and live')).toBeVisible()
  await button(second, 'Restore version 2').click()
  await expect(second.getByText('Version 2 is back')).toBeVisible()
  await expect(field(second, 'Title')).toHaveValue(`First in ${town}`)
})

test('mistakes are told under their fields and what was typed stays', async ({ browser }) => {
  const page = await signedIn(browser, MERCHANDISER)
  await open(page, '/merchandise/offers/new')
  await field(page, 'Title').fill('Nearly')
  await field(page, 'Percent off').fill('150')
  await field(page, 'Code').fill('two words')
  await field(page, 'Another condition').selectOption('Birthday')
  await button(page, 'Add').click()
  await button(page, 'Publish').click()
  await expect(page.getByText('From 1 to 100 %.')).toBeVisible()
  await expect(page.getByText('without spaces')).toBeVisible()
  await expect(page.getByText('Fill this in.')).toBeVisible()
  await expect(page.getByText('One sentence that says what it is.')).toBeVisible()
  await expect(field(page, 'Title')).toHaveValue('Nearly')
  await expect(field(page, 'Code')).toHaveValue('two words')
})

test('the editor works without script, and an unused offer can be deleted', async ({ browser, town }) => {
  const page = await signedIn(browser, MERCHANDISER, false)
  await makeOffer(page, `No script in ${town}`, town)
  const saved = () => sql('SELECT FROM "Offer" WHERE "title" = $1', [`No script in ${town}`])
  expect(await saved()).toHaveLength(1)
  await page.getByLabel('Yes, with its history').check()
  await button(page, 'Delete the offer').click()
  await expect(page.getByText('The offer is deleted.')).toBeVisible()
  expect(await saved()).toHaveLength(0)
})

test('nobody else reaches the desk, nor its actions', async ({ browser, town }) => {
  const desk = await signedIn(browser, MERCHANDISER)
  const title = `Not yours in ${town}`
  await makeOffer(desk, title, town)
  const offer = new URL(desk.url()).pathname
  await open(desk, `/merchandise?q=${encodeURIComponent(town)}`)
  const asked = desk.waitForRequest(request => request.method() === 'POST')
  await button(desk, `Pause ${title}`).click()
  const request = await asked
  await expect(desk.getByText('Paused: nobody sees it')).toBeVisible()
  await sql(`UPDATE "Offer" SET "state" = 'PUBLISHED' WHERE "title" = $1`, [title])

  const paths = ['/merchandise', offer, '/merchandise/offers/new', '/merchandise/audiences/new']
  await onlyForMerchandisers(browser, paths, request)
  const shopper = await signedIn(browser)
  await shopper.goto('/merchandise/log')
  await expect(shopper.getByRole('heading', { name: 'Not on our shelves' })).toBeVisible()
  expect(await sql(`SELECT FROM "Offer" WHERE "title" = $1 AND "state" = 'PUBLISHED'`, [title])).toHaveLength(
    1,
  )
})

test('service reads the desk and changes nothing there', async ({ browser, town }) => {
  const desk = await signedIn(browser, MERCHANDISER)
  const title = `To read in ${town}`
  await makeOffer(desk, title, town)
  const page = await signedIn(browser, { name: 'Sven Test', role: 'SERVICE' })
  await page.goto(`/merchandise?q=${encodeURIComponent(town)}`)
  await expect(page.getByText('You can read this. Merchandisers edit it.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'New offer' })).toHaveCount(0)
  await expect(button(page, `Pause ${title}`)).toBeDisabled()
  await page.getByRole('link', { name: title }).click()
  await expect(field(page, 'Title')).toBeDisabled()
  await expect(field(page, 'Title')).toHaveValue(title)
  await expect(save(page)).toBeDisabled()
})

test('the log tells who changed what to what, and of what is gone as well', async ({ browser, town }) => {
  const desk = await signedIn(browser, MERCHANDISER)
  const title = `Told of in ${town}`
  await makeOffer(desk, title, town)
  const offer = new URL(desk.url()).pathname
  await desk.goto(offer)
  await field(desk, 'Percent off').fill('44')
  await save(desk).click()
  await expect(desk.getByText('Saved, and live in the shop.')).toBeVisible()

  const reader = await signedIn(browser, { name: 'Sven Test', role: 'SERVICE' })
  await reader.goto('/merchandise/log')
  await field(reader, 'To what').fill(town)
  await button(reader, 'Narrow').click()
  const rows = reader.getByRole('row').filter({ hasText: title })
  await expect(rows).toHaveCount(2)
  await expect(rows.first()).toContainText(/Changed an offer.*version 2.*33 % off.*44 % off/)
  await expect(rows.last()).toContainText('Made an offer')
  await rows.last().getByText('What it said').click()
  await expect(rows.last()).toContainText('Audience: People who live in')
  await expect(rows.first().getByRole('link', { name: title })).toHaveAttribute('href', offer)

  await desk.getByLabel('Yes, with its history').check()
  await button(desk, 'Delete the offer').click()
  await expect(desk.getByText('The offer is deleted.')).toBeVisible()
  await reader.reload()
  await expect(rows).toHaveCount(3)
  await expect(rows.first()).toContainText('Deleted an offer')
  await expect(rows.nth(1)).toContainText(/version 2, deleted since.*33 % off.*44 % off/)
  // It has no page any more: its name leads to all that was done to it.
  await rows.nth(1).getByRole('link', { name: title }).click()
  await expect(reader).toHaveURL(/thing=offer%3Atold-of/)
  await expect(rows).toHaveCount(3)
  await field(reader, 'What').selectOption('Deleted an offer')
  await button(reader, 'Narrow').click()
  await expect(rows).toHaveCount(1)
  await field(reader, 'Day').fill('2020-02-29')
  await button(reader, 'Narrow').click()
  await expect(reader.getByText('Nothing of the kind')).toBeVisible()
  await reader.getByRole('link', { name: 'The whole log' }).click()
  await expect(reader.getByRole('row')).not.toHaveCount(0)
})
