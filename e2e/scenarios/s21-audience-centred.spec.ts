import type { Page } from '@playwright/test'
import { MERCHANDISER, open, signedIn } from '../desk'
import { expect, test } from '../fixtures'
import { sql } from '../shopper'

const field = (page: Page, name: string) => page.getByLabel(name, { exact: true })
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

async function banner(page: Page, title: string, count: number) {
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('region', { name: title })).toHaveCount(count)
}

/** A moment as a date field in Berlin writes it. */
const inBerlin = (at: number) =>
  new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone: 'Europe/Berlin' })
    .format(at)
    .replace(' ', 'T')

test('a campaign goes from its audience to its outcome, from draft to its end', async ({ browser, town }) => {
  test.slow()
  const title = `For ${town} alone`
  const desk = await signedIn(browser, MERCHANDISER)
  const member = await signedIn(browser, { city: town })
  const other = await signedIn(browser, { city: 'Somewhere else' })

  await test.step('an audience with a name', async () => {
    await open(desk, '/merchandise/audiences/new')
    await field(desk, 'Name').fill(`People of ${town}`)
    await field(desk, 'Another condition').selectOption('City')
    await button(desk, 'Add').click()
    await field(desk, 'city').fill(town)
    await button(desk, 'Make the audience').click()
    await expect(desk.getByRole('heading', { level: 1, name: `People of ${town}` })).toBeVisible()
  })

  await test.step('audience, experience, opportunity, outcome: kept as a draft nobody sees', async () => {
    await open(desk, '/merchandise/offers/new?kind=CAMPAIGN')
    await field(desk, 'Whom it is for').selectOption(`People of ${town}`)
    await field(desk, 'Title').fill(title)
    await field(desk, 'Text').fill('A quarter off, because it is Wednesday somewhere.')
    await field(desk, 'Percent off').fill('25')
    await field(desk, 'Priority').fill('100')
    await field(desk, 'Starts').fill(inBerlin(Date.now() + 3_600_000))
    await field(desk, 'Uses a shopper').fill('1')
    await field(desk, 'What it is to bring about').selectOption('Orders that use it')
    await field(desk, 'Target, orders').fill('40')
    await field(desk, 'Budget, in euros').fill('500')
    await field(desk, 'High value, untapped potential').fill('60')
    await field(desk, 'High value').fill('30')
    await button(desk, 'Keep as a draft').click()
    await expect(desk.getByText('The parts make 100 %.')).toBeVisible()
    await field(desk, 'Value not known yet').fill('10')
    await expect(desk.getByText('about €50.00')).toBeVisible()
    await button(desk, 'Keep as a draft').click()
    await expect(desk.getByText('The draft is kept.')).toBeVisible()
    await banner(member, title, 0)
  })

  await test.step('published, it waits for its start; begun, its audience sees it and nobody else', async () => {
    await button(desk, 'Publish').click()
    await expect(desk.getByText(/^Saved. It goes live on /)).toBeVisible()
    await banner(member, title, 0)
    await field(desk, 'Starts').fill(inBerlin(Date.now() - 60_000))
    await button(desk, 'Save').click()
    await expect(desk.getByText('Saved, and live in the shop.')).toBeVisible()
    await banner(member, title, 1)
    await banner(other, title, 0)
  })

  await test.step('paused and taken back, then ended for good', async () => {
    await desk.reload()
    await button(desk, `Pause ${title}`).click()
    await expect(desk.getByText('Paused: nobody sees it')).toBeVisible()
    await banner(member, title, 0)
    await button(desk, 'Undo').click()
    await expect(desk.getByText(/^Version \d+ is back/)).toBeVisible()
    await banner(member, title, 1)
    await desk.getByText('End …').click()
    await desk.getByLabel('Yes, end it').check()
    await button(desk, 'End the offer').click()
    await expect(desk.getByText('Ended: nobody sees it any more.')).toBeVisible()
    await banner(member, title, 0)
    await expect(button(desk, `Resume ${title}`)).toHaveCount(0)
  })

  await test.step('the history says who did what; a copy begins anew', async () => {
    const history = desk.locator('section', { has: desk.getByRole('heading', { name: 'History' }) })
    await expect(history.getByText('Marta Test').first()).toBeVisible()
    await expect(history.getByText('State: ended')).toBeVisible()
    await expect(history.getByText('State: paused')).toBeVisible()
    await button(desk, 'Duplicate').click()
    await expect(desk.getByText('This is a copy, as a draft and without a code.')).toBeVisible()
    const states = await sql<{ state: string }>(
      'SELECT "state" FROM "Offer" WHERE "title" = $1 ORDER BY "id"',
      [title],
    )
    expect(states.map(row => row.state)).toEqual(['ENDED', 'DRAFT'])
  })
})

test('an offer with a cap stands before one shopper no more often than it says', async ({
  browser,
  login,
  page,
  context,
  baseURL,
  town,
  offer,
}) => {
  const title = `Once a day in ${town}`
  const { profileId } = await login({ city: town })
  await context.addCookies([{ name: 'te_consent', value: 'yes', url: baseURL ?? '' }])
  const audience = { fact: 'city', is: town }
  await offer({ title, benefit: 'NONE', audience, placement: 'HOME_BANNER', shownPerDay: 1 })
  await page.goto('/')
  const region = page.getByRole('region', { name: title })
  await region.scrollIntoViewIfNeeded()
  await expect
    .poll(async () => {
      const seen = await sql(`SELECT FROM "Event" WHERE "profileId" = $1 AND "name" = 'view_promotion'`, [
        profileId,
      ])
      return seen.length
    })
    .toBeGreaterThan(0)
  await banner(page, title, 0)
  const another = await signedIn(browser, { city: town })
  await banner(another, title, 1)
})
