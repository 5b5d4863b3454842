import type { Page } from '@playwright/test'
import { clean } from './axe'
import { MERCHANDISER, signedIn } from './desk'
import { expect, test } from './fixtures'
import { sql } from './shopper'

const field = (page: Page, name: string) => page.getByLabel(name, { exact: true })
const press = (page: Page, name: string) => page.getByRole('button', { name }).click()
const weightOf = async (name: string) =>
  (
    await sql<{ weight: number }>('SELECT "weight" FROM "EventWeight" WHERE "name" = $1::"EventName"', [name])
  )[0]?.weight
/** Waits until a replay has put a weight into use; on a busy machine that takes a while. */
const inUse = (weight: string) =>
  expect.poll(() => weightOf('remove_from_cart'), { timeout: 60_000 }).toBe(Number(weight))

/** Presses Apply and waits until the page says that it is in use. */
async function apply(page: Page, weight: string) {
  const state = page.getByRole('status').filter({ hasText: /in use since|opened with|not applied|has been/i })
  const before = (await state.textContent()) ?? ''
  await press(page, 'Apply')
  await expect(page.getByText('Handed to the worker.')).toBeVisible()
  await inUse(weight)
  await expect(state).toHaveText(/^In use since/)
  await expect(state).not.toHaveText(before)
}

/** A weight nobody else uses; of what hardly ever happens, so that no other test notices. */
const fresh = () => String(-(1_000 + Math.floor(Math.random() * 1_000)) / 1_000)

// There is one set of weights in the store.
test.describe.configure({ mode: 'serial' })
// Replays take their time.
test.beforeEach(() => test.setTimeout(120_000))

test('a merchandiser sees what a change would do, applies it, and sees it in use', async ({ browser }) => {
  const page = await signedIn(browser, MERCHANDISER)
  await page.goto('/merchandise')
  await page.getByRole('navigation', { name: 'The desk' }).getByRole('link', { name: 'Weights' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Weights' })).toBeVisible()
  await clean(page)

  const before = await weightOf('remove_from_cart')
  await field(page, 'Bought').fill('0')
  await field(page, 'Half-life, in days').fill('2')
  await field(page, 'Half-life, in days').press('Enter')
  await expect(page.getByText(/people would have another favourite/)).toBeVisible()
  expect(await page.getByRole('table').getByRole('row').count()).toBeGreaterThan(1)
  await expect(field(page, 'Bought')).toHaveValue('0')
  await clean(page)
  expect(await weightOf('purchase')).not.toBe(0)

  await page.reload()
  const weight = fresh()
  await field(page, 'Taken out of the cart').fill(weight)
  await apply(page, weight)
  expect(before).not.toBe(Number(weight))

  // Going on from what was just applied is no conflict.
  await press(page, 'Apply')
  await expect(page.getByText('These are the weights in use already.')).toBeVisible()
})

test('mistakes are told under their fields, and what was typed stays', async ({ browser }) => {
  const page = await signedIn(browser, MERCHANDISER)
  await page.goto('/merchandise/weights')
  await field(page, 'Waved away').fill('3')
  await field(page, 'Opened its page').fill('a lot')
  await press(page, 'Preview')
  await expect(page.getByText('From −50 to 0.')).toBeVisible()
  await expect(page.getByText('A number such as 2.5')).toBeVisible()
  await expect(field(page, 'Opened its page')).toBeFocused()
  await expect(field(page, 'Waved away')).toHaveValue('3')
})

test('two who change the weights at once: the second is told what differs, and decides', async ({
  browser,
}) => {
  const [first, second] = [await signedIn(browser, MERCHANDISER), await signedIn(browser, MERCHANDISER)]
  await Promise.all([first.goto('/merchandise/weights'), second.goto('/merchandise/weights')])
  const [hers, his] = [fresh(), fresh()]
  await field(first, 'Taken out of the cart').fill(hers)
  await apply(first, hers)

  await field(second, 'Taken out of the cart').fill(his)
  await press(second, 'Apply')
  await expect(second.getByRole('alert').filter({ hasText: 'Not applied' })).toContainText('somebody else')
  await expect(second.getByText(`${hers} in use, ${his} in your form`)).toBeVisible()
  expect(await weightOf('remove_from_cart')).toBe(Number(hers))
  await press(second, 'Apply mine all the same')
  await expect(second.getByText('Handed to the worker.')).toBeVisible()
  await inUse(his)
})

test('the weights can be changed without script', async ({ browser }) => {
  const page = await signedIn(browser, MERCHANDISER, false)
  await page.goto('/merchandise/weights')
  await field(page, 'Half-life, in days').fill('400')
  await press(page, 'Preview')
  await expect(page.getByText('From 1 to 365.')).toBeVisible()
  await expect(field(page, 'Half-life, in days')).toHaveValue('400')
  await field(page, 'Half-life, in days').fill('3')
  await press(page, 'Preview')
  await expect(page.getByText(/people would have another favourite/)).toBeVisible()

  await page.goto('/merchandise/weights')
  await field(page, 'Taken out of the cart').fill('-2')
  await press(page, 'Apply')
  await expect(page.getByText('Handed to the worker.')).toBeVisible()
  await inUse('-2')
  await page.goto('/merchandise/weights')
  await expect(page.getByText('In use since')).toBeVisible()
})

test('the visits of each day are counted, bots apart', async ({ browser, request }) => {
  const page = await signedIn(browser, MERCHANDISER)
  await page.goto('/merchandise/visits')
  const today = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' })
  const bots = async () => {
    const row = page.getByRole('row').filter({ hasText: today.format(Date.now()) })
    return Number(
      ((await row.getByRole('cell').nth(4).textContent()) ?? '').replace('–', '0').replaceAll(',', ''),
    )
  }
  const before = await bots()
  await request.get('/', { headers: { 'user-agent': 'Googlebot/2.1 (+http://www.google.com/bot.html)' } })
  await expect
    .poll(async () => {
      await page.reload()
      return bots()
    })
    .toBeGreaterThan(before)
  await expect(page.getByRole('img', { name: /^Visits a day/ })).toBeVisible()
  await clean(page)
  await page.getByRole('region', { name: 'Visits by day' }).focus()
  await expect(page.getByRole('region', { name: 'Visits by day' })).toBeFocused()
})

test('service reads of weights and visits, and nobody else does', async ({ browser, page }) => {
  const paths = ['/merchandise/weights', '/merchandise/visits']
  for (const path of paths) {
    await page.goto(path)
    await expect(page).toHaveURL(new RegExp(`/sign-in\\?next=${encodeURIComponent(path)}`))
  }
  const at = await signedIn(browser, MERCHANDISER)
  await at.goto('/merchandise/weights')
  const asked = at.waitForRequest(request => request.method() === 'POST')
  await press(at, 'Preview')
  const request = await asked
  const headers = Object.fromEntries(
    Object.entries(await request.allHeaders()).filter(([n]) => !/^(:|cookie|content-length|host)/.test(n)),
  )
  for (const role of ['SHOPPER', 'SERVICE'] as const) {
    const other = await signedIn(browser, { role })
    for (const path of paths) {
      await other.goto(path)
      const met = role === 'SERVICE' ? (path.endsWith('visits') ? 'Visits' : 'Weights') : 'Not on our shelves'
      await expect(other.getByRole('heading', { level: 1, name: met })).toBeVisible()
    }
    const answer = await other.request.post(request.url(), { headers, data: request.postDataBuffer() ?? '' })
    expect(answer.ok()).toBe(false)
  }
})
