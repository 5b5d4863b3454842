import type { Page } from '@playwright/test'
import { accessible } from './axe'
import { MERCHANDISER, onlyForMerchandisers, open, signedIn } from './desk'
import { expect, test } from './fixtures'
import { bought } from './history'
import { slugs } from './shelves'
import { sql } from './shopper'

// A group of its own for each test, which no other spec looks at.
const [CALM, SHARED, BACK, CLOSED] = ['suitcases', 'tents', 'belts', 'vinyl'] as const
const at = (group: string) => `/merchandise/policies/${group}`
const field = (page: Page, name: string) => page.getByLabel(name, { exact: true })
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const saved = (page: Page) => expect(page.getByText('Saved, and live in the shop.')).toBeVisible()
const quietDays = async (group: string) =>
  (await sql<{ quietDays: number }>('SELECT "quietDays" FROM "ProductGroup" WHERE "slug" = $1', [group]))[0]
    ?.quietDays

/** Reads a group's policy; answers what makes it and its history what they were. */
async function asItIs(group: string): Promise<() => Promise<void>> {
  const [was] = await sql<{ policy: string; goes: string }>(
    `SELECT to_jsonb(g)::text AS policy, (SELECT coalesce(jsonb_agg(to_jsonb(c)), '[]')::text FROM "GroupComplement" c
       WHERE c."groupSlug" = g."slug") AS goes FROM "ProductGroup" g WHERE g."slug" = $1`,
    [group],
  )
  return async () => {
    await sql('DELETE FROM "PolicyVersion" WHERE "groupSlug" = $1', [group])
    await sql('DELETE FROM "GroupComplement" WHERE "groupSlug" = $1', [group])
    await sql(
      'INSERT INTO "GroupComplement" SELECT * FROM jsonb_populate_recordset(NULL::"GroupComplement", $1::jsonb)',
      [was?.goes],
    )
    await sql(
      `UPDATE "ProductGroup" g SET "afterPurchase" = w."afterPurchase", "quietDays" = w."quietDays",
         "replenishDays" = w."replenishDays", "version" = w."version"
       FROM jsonb_populate_record(NULL::"ProductGroup", $1::jsonb) w WHERE g."slug" = w."slug"`,
      [was?.policy],
    )
  }
}

// Each of these opens several browsers.
test.beforeEach(() => test.slow())

test('what a merchandiser says goes with a group leads the shop of who bought it, at once', async ({
  browser,
  afterwards,
}) => {
  const desk = await signedIn(browser, MERCHANDISER)
  const owner = await signedIn(browser, { name: 'Reisende' })
  const [suitcase] = await sql<{ slug: string }>(
    'SELECT "slug" FROM "Product" WHERE "groupSlug" = $1 ORDER BY "slug"',
    [CALM],
  )
  afterwards(await asItIs(CALM))
  await bought(owner.shopper, suitcase?.slug ?? '', 3)

  await open(desk, '/merchandise/policies')
  await expect(desk.getByRole('row')).not.toHaveCount(0)
  await desk.getByRole('link', { name: 'Suitcases', exact: true }).click()
  await expect(desk.getByRole('heading', { level: 1, name: 'Suitcases' })).toBeVisible()
  await field(desk, 'Another group').selectOption('Crime novels')
  await button(desk, 'Add').click()
  await expect(button(desk, 'Take away Crime novels')).toBeVisible()
  while (await button(desk, 'Crime novels up').isEnabled()) {
    const place = desk.getByRole('listitem').filter({ has: button(desk, 'Crime novels up') })
    const before = await place.textContent()
    await button(desk, 'Crime novels up').click()
    await expect(place).not.toHaveText(before ?? '')
  }
  await button(desk, 'Save').click()
  await saved(desk)

  await owner.goto('/')
  const shelf = owner
    .getByRole('region')
    .or(owner.locator('section'))
    .filter({
      has: owner.getByRole('heading', { name: /^Goes with your/ }),
    })
  const groupOf = async (slug: string) =>
    (await sql<{ groupSlug: string }>('SELECT "groupSlug" FROM "Product" WHERE "slug" = $1', [slug]))[0]
      ?.groupSlug
  await expect(shelf.first()).toBeVisible()
  const groups = await Promise.all((await slugs(shelf.first())).map(groupOf))
  expect(groups).toContain('crime-novels')
  await expect(desk.getByText(/Goes with it: Crime novels/)).toBeVisible()
})

test('two people who save the same policy: the second is told, and nothing is lost', async ({
  browser,
  afterwards,
}) => {
  afterwards(await asItIs(SHARED))
  const first = await signedIn(browser, MERCHANDISER)
  const second = await signedIn(browser, { ...MERCHANDISER, name: 'Nele Test' })
  await open(first, at(SHARED))
  await open(second, at(SHARED))
  await field(first, 'Quiet days').fill('111')
  await button(first, 'Save').click()
  await saved(first)
  await field(second, 'Quiet days').fill('222')
  await button(second, 'Save').click()
  const told = second.getByRole('alert').filter({ hasText: 'Not saved' })
  await expect(told).toContainText('somebody saved this policy')
  await expect(told).toContainText('Marta Test')
  await expect(told).toContainText('111')
  await expect(field(second, 'Quiet days')).toHaveValue('222')
  expect(await quietDays(SHARED)).toBe(111)
  await button(second, 'Save mine as the next version').click()
  await saved(second)
  expect(await quietDays(SHARED)).toBe(222)
})

test('one click brings back what the shop opened with', async ({ browser, afterwards }) => {
  afterwards(await asItIs(BACK))
  const desk = await signedIn(browser, MERCHANDISER)
  const before = await quietDays(BACK)
  await open(desk, at(BACK))
  await field(desk, 'Quiet days').fill('77')
  await field(desk, 'Quiet days').press('Enter')
  await saved(desk)
  expect(await quietDays(BACK)).toBe(77)
  await button(desk, 'Restore version 1').click()
  await expect(desk.getByText('Version 1 is back, as version 3.')).toBeVisible()
  await expect(field(desk, 'Quiet days')).toHaveValue(String(before))
  expect(await quietDays(BACK)).toBe(before)
})

test('mistakes are told under their fields, without script as well', async ({ browser }) => {
  for (const script of [true, false]) {
    const desk = await signedIn(browser, MERCHANDISER, script)
    await open(desk, at(CLOSED))
    await field(desk, 'What the shop does').selectOption('offer it again when it runs out')
    await field(desk, 'Quiet days').fill('9999')
    await button(desk, 'Save').click()
    await expect(desk.getByText('Not saved yet')).toBeVisible()
    await expect(desk.getByText('A whole number of days from 0 to 3650.')).toBeVisible()
    await expect(desk.getByText('Say for how many days one usually lasts.')).toBeVisible()
    await expect(field(desk, 'Quiet days')).toHaveValue('9999')
  }
})

test('nobody else reaches the policies, nor their actions', async ({ browser, afterwards }) => {
  afterwards(await asItIs(CLOSED))
  const desk = await signedIn(browser, MERCHANDISER)
  await open(desk, at(CLOSED))
  const before = await quietDays(CLOSED)
  await field(desk, 'Quiet days').fill('9')
  const sent = desk.waitForRequest(request => request.method() === 'POST' && request.url().includes(CLOSED))
  await button(desk, 'Save').click()
  const request = await sent
  await saved(desk)
  await button(desk, 'Restore version 1').click()
  await expect(desk.getByText('Version 1 is back')).toBeVisible()
  await onlyForMerchandisers(browser, ['/merchandise/policies', at(CLOSED)], request)
  expect(await quietDays(CLOSED)).toBe(before)
})

for (const path of ['/merchandise/policies', at('laptops')])
  test(`${path} is accessible, on a phone and in the dark as well`, async ({ browser }) => {
    const desk = await signedIn(browser, MERCHANDISER)
    await open(desk, path)
    await accessible(desk)
  })
