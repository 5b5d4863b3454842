import type { Page } from '@playwright/test'
import { clean } from './axe'
import { MERCHANDISER, onlyForMerchandisers, open, signedIn } from './desk'
import { expect, test } from './fixtures'
import { sql } from './shopper'

const field = (page: Page, name: string) => page.getByLabel(name, { exact: true })
const press = (page: Page, name: string) => page.getByRole('button', { name }).click()
const weightOf = async (name: string) =>
  (
    await sql<{ weight: number }>('SELECT "weight" FROM "EventWeight" WHERE "name" = $1::"EventName"', [name])
  )[0]?.weight
/** Everybody's taste is computed anew for what is waited for, behind whatever the worker has to do before. */
const patiently = expect.configure({ timeout: 90_000 })

/** Waits until a replay has put a weight into use and is done with it: until then nothing else can be applied. */
async function inUse(weight: string): Promise<void> {
  await patiently.poll(() => weightOf('remove_from_cart')).toBe(Number(weight))
  await patiently
    .poll(() => sql(`SELECT FROM graphile_worker.jobs WHERE "key" = 'replay-affinities'`))
    .toEqual([])
}

/** Presses Apply and waits until the page says that it is in use. */
async function apply(page: Page, weight: string) {
  const state = page.getByRole('status').filter({ hasText: /in use since|opened with|not applied|has been/i })
  const before = (await state.textContent()) ?? ''
  await press(page, 'Apply')
  await expect(page.getByText('Handed to the worker.')).toBeVisible()
  await inUse(weight)
  await patiently(state).toHaveText(/^In use since/)
  await expect(state).not.toHaveText(before)
}

/** Weights of what hardly ever happens, so that no other test notices; none is the one of the test before. */
const [FIRST, HERS, HIS, PLAIN] = ['-1.2', '-1.4', '-1.6', '-2'] as const

// There is one set of weights in the store.
test.describe.configure({ mode: 'serial' })
// Replays take their time.
test.beforeEach(() => test.setTimeout(300_000))

test('a merchandiser sees what a change would do, applies it, and sees it in use', async ({ browser }) => {
  const page = await signedIn(browser, MERCHANDISER)
  await open(page, '/merchandise')
  await page.getByRole('navigation', { name: 'The desk' }).getByRole('link', { name: 'Weights' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Weights' })).toBeVisible()
  await clean(page)

  await field(page, 'Bought').fill('0')
  await field(page, 'Half-life, in days').fill('2')
  await field(page, 'Half-life, in days').press('Enter')
  await patiently(page.getByText(/people would have another favourite/)).toBeVisible()
  await expect(page.getByRole('table').getByRole('row').nth(1)).toBeVisible()
  await expect(field(page, 'Bought')).toHaveValue('0')
  await clean(page)
  expect(await weightOf('purchase')).not.toBe(0)

  await open(page, '/merchandise/weights')
  await field(page, 'Taken out of the cart').fill(FIRST)
  await apply(page, FIRST)

  // Going on from what was just applied is no conflict.
  await press(page, 'Apply')
  await expect(page.getByText('These are the weights in use already.')).toBeVisible()
})

test('mistakes are told under their fields, and what was typed stays', async ({ browser }) => {
  const page = await signedIn(browser, MERCHANDISER)
  await open(page, '/merchandise/weights')
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
  await Promise.all([open(first, '/merchandise/weights'), open(second, '/merchandise/weights')])
  await field(first, 'Taken out of the cart').fill(HERS)
  await apply(first, HERS)

  await field(second, 'Taken out of the cart').fill(HIS)
  await press(second, 'Apply')
  await expect(second.getByRole('alert').filter({ hasText: 'Not applied' })).toContainText('somebody else')
  await expect(second.getByText(`${HERS} in use, ${HIS} in your form`)).toBeVisible()
  expect(await weightOf('remove_from_cart')).toBe(Number(HERS))
  await press(second, 'Apply mine all the same')
  await expect(second.getByText('Handed to the worker.')).toBeVisible()
  await inUse(HIS)
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
  await patiently(page.getByText(/people would have another favourite/)).toBeVisible()

  await page.goto('/merchandise/weights')
  await field(page, 'Taken out of the cart').fill(PLAIN)
  await press(page, 'Apply')
  await expect(page.getByText('Handed to the worker.')).toBeVisible()
  await inUse(PLAIN)
  await page.goto('/merchandise/weights')
  await expect(page.getByText('In use since')).toBeVisible()
})

test('the visits of each day are counted, bots apart', async ({ browser, request }) => {
  const page = await signedIn(browser, MERCHANDISER)
  await page.goto('/merchandise/visits')
  // Of all days together: the one it is may end meanwhile.
  const bots = async () => {
    const sum = page.getByRole('row').filter({ hasText: /^\d+ days/ })
    const text = (await sum.getByRole('cell').nth(4).textContent()) ?? ''
    return Number(text.replace('–', '0').replaceAll(',', ''))
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

test('service reads of weights and visits, and nobody else does', async ({ browser }) => {
  const at = await signedIn(browser, MERCHANDISER)
  await open(at, '/merchandise/weights')
  const asked = at.waitForRequest(request => request.method() === 'POST')
  await press(at, 'Preview')
  await onlyForMerchandisers(browser, ['/merchandise/weights'], await asked)
  for (const [role, met] of [
    ['SHOPPER', 'Not on our shelves'],
    ['SERVICE', 'Visits'],
  ] as const) {
    const other = await signedIn(browser, { role })
    await other.goto('/merchandise/visits')
    await expect(other.getByRole('heading', { level: 1, name: met })).toBeVisible()
  }
})
