import type { Page } from '@playwright/test'
import { accessible } from './axe'
import { MERCHANDISER, onlyForMerchandisers, open, signedIn } from './desk'
import { expect, test } from './fixtures'
import { sql } from './shopper'

const at = (place: string) => `/merchandise/placements/${place}`
const field = (page: Page, name: string) => page.getByLabel(name, { exact: true })
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const saved = (page: Page) => expect(page.getByText('Saved, and live in the shop.')).toBeVisible()

/** Saves, and waits until the history has it: what was said of the last time still stands there. */
async function save(page: Page) {
  const before = await current(page)
  await button(page, 'Save').click()
  await expect(page.getByRole('listitem').filter({ hasText: `Version ${before + 1} ` })).toBeVisible()
  await saved(page)
}

/** The cards beneath a heading. */
const shelf = (page: Page, title: string) =>
  page.locator('section').filter({ has: page.getByRole('heading', { level: 2, name: title, exact: true }) })

/** Goes back to how the placement was before this test, by the button of that version. */
async function back(page: Page, version: number) {
  await button(page, `Restore version ${version}`).click()
  await expect(page.getByText(`Version ${version} is back`)).toBeVisible()
}

/** The version in the shop, as the history says. */
async function current(page: Page): Promise<number> {
  const row = page.getByRole('listitem').filter({ hasText: 'in the shop' })
  return Number(/Version (\d+)/.exec((await row.textContent()) ?? '')?.[1])
}

/** For grown-ups, so that a pin of it meets only shoppers who told their birthday. */
async function forAdults() {
  const [book] = await sql<{ slug: string; name: string }>(
    `SELECT "slug", "name" FROM "Product" WHERE "ageLimit" = 18 AND "seriesSlug" IS NULL ORDER BY "slug" LIMIT 1`,
  )
  if (!book) throw new Error('the catalogue has nothing for grown-ups only')
  return book
}

async function anyOf(group: string) {
  const rows = await sql<{ slug: string; name: string }>(
    `SELECT p."slug", p."name" FROM "Product" p WHERE p."groupSlug" = $1 AND p."launchedAt" < now()
       AND EXISTS (SELECT FROM "Variant" v WHERE v."productId" = p."id" AND v."stock" > 0) ORDER BY p."slug"`,
    [group],
  )
  return rows as [(typeof rows)[number], (typeof rows)[number]]
}

// There is one configuration of each placement in the store.
test.describe.configure({ mode: 'serial' })
// Each of these opens several browsers.
test.beforeEach(() => test.slow())

test('a pin found by searching is on the home page at once, printed, for whoever may see it', async ({
  browser,
}) => {
  const desk = await signedIn(browser, MERCHANDISER)
  const adult = await signedIn(browser, { birthday: '1980-05-17' })
  const child = await signedIn(browser, {})
  const book = await forAdults()
  await open(desk, '/merchandise/placements')
  await desk.getByRole('link', { name: 'Home', exact: true }).click()
  await expect(desk.getByRole('heading', { level: 1, name: 'Home' })).toBeVisible()
  const before = await current(desk)

  await field(desk, 'Pin a product').fill(book.name.slice(0, 5))
  await expect(desk.getByRole('option', { name: book.name })).toBeVisible()
  await field(desk, 'Pin a product').press('ArrowDown')
  while (!(await desk.getByRole('option', { name: book.name, selected: true }).count()))
    await field(desk, 'Pin a product').press('ArrowDown')
  await field(desk, 'Pin a product').press('Enter')
  await expect(field(desk, 'Pin a product')).toHaveValue(book.name)
  await field(desk, 'Pin a product').press('Enter')
  await expect(button(desk, `Unpin ${book.name}`)).toBeVisible()
  await field(desk, 'Place').fill('2')
  await save(desk)

  await adult.goto('/')
  const table = shelf(adult, 'On Emma’s table')
  await expect(table.getByRole('link').nth(1)).toHaveAttribute('href', `/products/${book.slug}`)
  await expect(table.locator('[data-why]')).toHaveCount(0)
  await child.goto('/')
  await expect(child.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(shelf(child, 'On Emma’s table')).toHaveCount(0)

  // Dated, it begins on its day.
  await field(desk, 'From').fill('2099-01-01')
  await save(desk)
  await adult.goto('/')
  await expect(adult.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(table).toHaveCount(0)
  await back(desk, before)
  await expect(desk.getByText('Nothing is pinned.')).toBeVisible()
})

test('bans and pins beside products are live, and the panel behind the page names them', async ({
  browser,
}) => {
  const desk = await signedIn(browser, MERCHANDISER)
  const [here, other] = await anyOf('ski')
  const [pinned] = await anyOf('vinyl')
  const path = `/products/${here.slug}`
  await desk.goto(path)
  await expect(shelf(desk, 'Similar').locator(`a[href="/products/${other.slug}"]`)).toBeVisible()

  await open(desk, at('product-similar'))
  const before = await current(desk)
  await field(desk, 'Ban a product, brand or group').fill(other.name)
  await field(desk, 'Ban a product, brand or group').press('Enter')
  await expect(button(desk, `Take away ${other.name}`)).toBeVisible()
  await field(desk, 'Pin a product').fill(pinned.name)
  await field(desk, 'Pin a product').press('Enter')
  await field(desk, 'On pages of').selectOption('Ski')
  await save(desk)

  await open(desk, path)
  await expect(shelf(desk, 'Similar').getByRole('link').first()).toHaveAttribute(
    'href',
    `/products/${pinned.slug}`,
  )
  await expect(shelf(desk, 'Similar').locator(`a[href="/products/${other.slug}"]`)).toHaveCount(0)
  await desk.keyboard.press('Alt+KeyW')
  const panel = desk.getByRole('dialog', { name: 'Why this page?' })
  await expect(panel.getByText('pinned to place 1')).toBeVisible()

  await open(desk, at('product-similar'))
  await back(desk, before)
  await desk.goto(path)
  await expect(shelf(desk, 'Similar').locator(`a[href="/products/${other.slug}"]`)).toBeVisible()
})

test('two people who save the same placement: the second is told, and nothing is lost', async ({
  browser,
}) => {
  const first = await signedIn(browser, MERCHANDISER)
  const second = await signedIn(browser, { ...MERCHANDISER, name: 'Nele Test' })
  await open(first, at('cart'))
  await open(second, at('cart'))
  const before = await current(first)
  await field(first, 'Order against variety').fill('0.82')
  await save(first)
  await field(second, 'Order against variety').fill('0,81')
  await button(second, 'Save').click()
  const told = second.getByRole('alert').filter({ hasText: 'Not saved' })
  await expect(told).toContainText('somebody saved this placement')
  await expect(told).toContainText('Marta Test')
  await expect(told).toContainText('0.82')
  await expect(field(second, 'Order against variety')).toHaveValue('0,81')
  await button(second, 'Save mine as the next version').click()
  await saved(second)
  await back(second, before)
  await expect(field(second, 'Order against variety')).toHaveValue('0.8')
})

test('mistakes are told at their fields, without script as well', async ({ browser }) => {
  for (const script of [true, false]) {
    const desk = await signedIn(browser, MERCHANDISER, script)
    await open(desk, at('product-goes-with'))
    await field(desk, 'Pin a product').fill('perpetuum mobile')
    await desk.getByRole('button', { name: 'Add' }).first().click()
    await expect(desk.getByText('Nothing in the shop is called so.')).toBeVisible()
    await field(desk, 'Pin a product').fill('ahorn 14')
    await desk.getByRole('button', { name: 'Add' }).first().click()
    await expect(button(desk, 'Unpin Ahorn 14')).toBeVisible()
    await field(desk, 'Place').fill('9')
    await field(desk, 'Cards at most').fill('4')
    await field(desk, 'goes with a purchase').fill('11')
    await button(desk, 'Save').click()
    await expect(desk.getByText('Not saved yet')).toBeVisible()
    await expect(desk.getByText('There are 4 places.')).toBeVisible()
    await expect(desk.getByText('A number from 0 to 10.')).toBeVisible()
    await expect(field(desk, 'Place')).toHaveValue('9')
  }
})

test('nobody else reaches the placements, nor their actions', async ({ browser }) => {
  const desk = await signedIn(browser, MERCHANDISER)
  await open(desk, at('product-goes-with'))
  const sent = desk.waitForRequest(
    request => request.method() === 'POST' && request.url().includes('goes-with'),
  )
  await button(desk, 'Save').click()
  const request = await sent
  await saved(desk)
  const versions = () => sql('SELECT FROM "PlacementVersion" WHERE "place" = $1', ['PRODUCT_GOES_WITH'])
  const before = (await versions()).length
  await onlyForMerchandisers(browser, ['/merchandise/placements', at('product-goes-with')], request)
  expect(await versions()).toHaveLength(before)
})

test('the placements are accessible, on a phone and in the dark as well', async ({ browser }) => {
  const desk = await signedIn(browser, MERCHANDISER)
  await open(desk, '/merchandise/placements')
  await accessible(desk)
  await open(desk, at('product-similar'))
  for (const list of ['Pin a product', 'Boost a product, brand or group', 'Ban a product, brand or group']) {
    await field(desk, list).fill('Ahorn 14')
    await field(desk, list).press('Enter')
    await expect(field(desk, list)).toHaveValue('')
  }
  await accessible(desk)
})
