import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { accessible } from './axe'
import { MERCHANDISER, open, signedIn } from './desk'
import { expect, test } from './fixtures'
import { newShopper, sql } from './shopper'

const BIRTHDAY = 'Happy birthday from Emma'
const side = (page: Page, letter: 'A' | 'B') => page.getByRole('group', { name: letter, exact: true })
const frame = (page: Page, letter: 'a' | 'b') => page.frameLocator(`iframe[name="${letter}"]`)
const show = (page: Page) => page.getByRole('button', { name: 'Show' }).click()

/** The tenth of next May, as a date field writes it, and so many days after. */
function inMay(daysLater = 0): string {
  const year = new Date().getUTCFullYear() + 1
  return new Date(Date.UTC(year, 4, 10 + daysLater, 12)).toISOString().slice(0, 16)
}

const address = (fields: Record<string, string>) => `/merchandise/preview?${new URLSearchParams(fields)}`

// Each of these opens several browsers, or draws several pages in one.
test.beforeEach(() => test.slow())

test('Lena on her birthday beside Lena a week later, found by her name', async ({ browser }) => {
  const name = `Lena ${randomUUID()}`
  const { profileId } = await newShopper({ name, birthday: '1988-05-10' })
  const desk = await signedIn(browser, MERCHANDISER)
  await open(desk, '/merchandise/preview')
  for (const [letter, at] of [
    ['A', inMay()],
    ['B', inMay(7)],
  ] as const) {
    await side(desk, letter).getByLabel('Or look for a shopper').fill(name)
    await side(desk, letter).getByLabel('Date and time').fill(at)
  }
  await show(desk)
  await expect(desk.getByRole('heading', { name: `A: ${name}` })).toBeVisible()
  // What was typed to find her does not stay in the address.
  expect(new URL(desk.url()).searchParams.get('a-who')).toBe(profileId)
  expect(desk.url()).not.toContain('Lena')
  const banner = { name: BIRTHDAY }
  await expect(frame(desk, 'a').getByRole('region', banner)).toBeVisible()
  const card = frame(desk, 'a').getByRole('img', { name: 'A birthday card for Lena' })
  await expect.poll(() => card.evaluate(image => (image as HTMLImageElement).naturalWidth)).toBe(1200)
  await expect(frame(desk, 'b').getByRole('heading', { level: 1 })).toBeVisible()
  await expect(frame(desk, 'b').getByRole('region', banner)).toHaveCount(0)
  const onlyA = desk.getByRole('heading', { name: 'Only in A' }).locator('..')
  await expect(onlyA.getByText(BIRTHDAY)).toBeVisible()

  // The address is the preview: going elsewhere and back shows it again.
  const before = desk.url()
  await desk.getByRole('link', { name: 'Swap A and B' }).click()
  await expect(frame(desk, 'b').getByRole('region', banner)).toBeVisible()
  await desk.goBack()
  await expect(frame(desk, 'a').getByRole('region', banner)).toBeVisible()
  expect(desk.url()).toBe(before)
})

test('a phone beside a desktop, each as wide as it is; a link shows the preview of what it leads to', async ({
  browser,
}) => {
  const desk = await signedIn(browser, MERCHANDISER)
  const who = { 'a-who': 'persona:reader', 'b-who': 'persona:reader' }
  await open(desk, address({ ...who, 'a-device': 'phone', 'b-device': 'desktop' }))
  const width = (letter: 'a' | 'b') =>
    frame(desk, letter)
      .locator('html')
      .evaluate(() => innerWidth)
  expect([await width('a'), await width('b')]).toEqual([390, 1440])
  await expect(frame(desk, 'a').getByRole('navigation', { name: 'Departments', exact: true })).toBeHidden()
  await expect(frame(desk, 'b').getByRole('navigation', { name: 'Departments', exact: true })).toBeVisible()

  await desk.getByText('Why A looks like this').click()
  await expect(desk.getByRole('region', { name: 'A: The reader' }).getByText(/^The reader \(/)).toBeVisible()
  await frame(desk, 'b').locator('[data-preview="ready"]').waitFor({ state: 'attached' })
  await frame(desk, 'b').getByRole('link', { name: 'Tech', exact: true }).first().click()
  await expect(desk).toHaveURL(/b-page=%2Fdepartments%2Ftech/)
  await expect(frame(desk, 'b').getByRole('heading', { level: 1, name: 'Tech' })).toBeVisible()
  await expect(frame(desk, 'a').getByRole('heading', { level: 1, name: 'Tech' })).toHaveCount(0)
})

test('an offer nobody sees yet is seen in the preview from its own page, and by nobody in the shop', async ({
  browser,
  offer,
}) => {
  const { slug, title } = await offer({
    title: `Only a draft ${randomUUID().slice(0, 8)}`,
    benefit: 'NONE',
    audience: { all: [] },
    placement: 'HOME_BANNER',
    priority: 900,
    state: 'DRAFT',
  })
  const desk = await signedIn(browser, MERCHANDISER)
  await open(desk, `/merchandise/offers/${slug}`)
  await desk.getByRole('main').getByRole('link', { name: 'Preview' }).click()
  await expect(frame(desk, 'b').getByRole('region', { name: title })).toBeVisible()
  await expect(frame(desk, 'a').getByRole('region', { name: title })).toHaveCount(0)
  await expect(desk.getByText(`“${title}”, taken as live: It stands here.`)).toBeVisible()
  const shopper = await signedIn(browser)
  await shopper.goto('/')
  await expect(shopper.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(shopper.getByRole('region', { name: title })).toHaveCount(0)
})

test('nothing of a preview is recorded but that somebody looked', async ({ browser, baseURL }) => {
  const { profileId } = await newShopper({ name: `Looked At ${randomUUID()}` })
  const desk = await signedIn(browser, MERCHANDISER)
  await desk.context().addCookies([{ name: 'te_consent', value: 'yes', url: baseURL ?? '' }])
  const told: string[] = []
  desk.on('request', request => {
    if (request.method() !== 'GET' || request.url().includes('/api/')) told.push(request.url())
  })
  await open(desk, address({ 'a-who': profileId, 'b-who': profileId, 'b-page': '/products/ahorn-14' }))
  await frame(desk, 'b').locator('[data-preview="ready"]').waitFor({ state: 'attached' })
  await expect(frame(desk, 'a').locator('[data-learned]')).toHaveCount(0)
  // Neither a link to the shop nor the button that buys does anything for whoever looks.
  await frame(desk, 'b').getByRole('button', { name: 'Add to cart' }).click()
  await frame(desk, 'a').locator('a[data-soft]').first().hover()
  // Nor is anything suggested, which would lead there without being a link.
  await frame(desk, 'b').getByPlaceholder('Search the shop').click({ force: true })
  await desk.keyboard.type('ahorn')
  await expect(frame(desk, 'b').getByPlaceholder('Search the shop')).toHaveValue('')
  expect(told).toEqual([])
  // A visit of the shop after it is recorded; by then whatever came before it would be.
  await desk.goto('/why')
  const events = () =>
    sql<{ path: string }>(`SELECT "data"->>'path' AS path FROM "Event" WHERE "profileId" = ANY($1)`, [
      [profileId, desk.shopper.profileId],
    ])
  await expect.poll(events).toEqual([{ path: '/why' }])
  for (const table of ['Affinity', 'Impression', 'Grant', 'Cart'])
    expect(await sql(`SELECT FROM "${table}" WHERE "profileId" = $1`, [profileId]), table).toEqual([])
  const looks = await sql<{ actorId: string }>(
    'SELECT "actorId", "what" FROM "ProfileLook" WHERE "profileId" = $1 ORDER BY "what"',
    [profileId],
  )
  expect(looks).toEqual([
    { actorId: desk.shopper.shopperId, what: 'preview of /' },
    { actorId: desk.shopper.shopperId, what: 'preview of /products/ahorn-14' },
  ])
})

test('only merchandisers and service have a preview, whichever way they ask', async ({ browser }) => {
  const { profileId } = await newShopper()
  const paths = ['', '/frame', '/birthday-card', '/show'].map(
    path => `/merchandise/preview${path}?who=${profileId}`,
  )
  const shopper = await signedIn(browser)
  for (const path of paths.slice(0, 2)) {
    await shopper.goto(path)
    await expect(shopper.getByRole('heading', { name: 'Not on our shelves' })).toBeVisible()
  }
  for (const path of paths.slice(2)) expect((await shopper.request.get(path)).status()).toBe(404)
  const stranger = await browser.newPage()
  for (const path of paths) {
    const answer = await stranger.request.get(path, { maxRedirects: 0 })
    expect(answer.headers().location ?? (await answer.text()), path).toContain('/sign-in?next=')
  }
  const service = await signedIn(browser, { role: 'SERVICE' })
  await service.goto(`/merchandise/preview?a-who=${profileId}`)
  await expect(service.getByRole('heading', { name: 'A: Tess Ter' })).toBeVisible()
  await service.goto(paths[1] ?? '')
  await expect(service.locator('[data-preview="ready"]')).toBeAttached()
  await accessible(service)
  const headers = (await service.request.get(paths[1] ?? '')).headers()
  expect(headers['x-frame-options']).toBe('SAMEORIGIN')
  expect(headers['content-security-policy']).toContain('sandbox')
})

test('by keyboard alone, without a finding, and what is wrong is said where it is wrong', async ({
  browser,
}) => {
  const desk = await signedIn(browser, MERCHANDISER)
  await open(desk, address({ 'a-who': 'persona:reader', 'a-device': 'phone', 'b-page': '/cart' }))
  await expect(frame(desk, 'a').locator('[data-preview="ready"]')).toBeAttached()
  await expect(frame(desk, 'b').locator('[data-preview="ready"]')).toBeAttached()
  // Two pages of the shop on one page have two of everything; each by itself is looked at as it is.
  await accessible(desk, 'iframe')

  const page = side(desk, 'B').getByLabel('Page')
  await page.focus()
  await desk.keyboard.press('ControlOrMeta+a')
  await desk.keyboard.type('/products/never-was')
  await desk.keyboard.press('Enter')
  await expect(desk.getByText('B: The shop has no page /products/never-was.')).toBeVisible()
  await side(desk, 'B').getByLabel('Page').focus()
  await desk.keyboard.press('ControlOrMeta+a')
  await desk.keyboard.type('never')
  await desk.keyboard.press('Enter')
  await expect(side(desk, 'B').getByLabel('Page')).toHaveAccessibleDescription(
    /Write the page as its address/,
  )
  await expect(frame(desk, 'a').getByRole('heading', { level: 1 })).toBeVisible()
})

test('two of a name are asked about, and nobody of it is said', async ({ browser }) => {
  const name = `Twin ${randomUUID()}`
  const [, second] = [await newShopper({ name: `${name} Ann` }), await newShopper({ name: `${name} Ben` })]
  const desk = await signedIn(browser, MERCHANDISER)
  await open(desk, address({ 'a-find': name, 'b-find': `No ${randomUUID()}` }))
  await expect(side(desk, 'B').getByLabel('Or look for')).toHaveAccessibleDescription(
    /Nobody here is called that/,
  )
  await desk.getByRole('link', { name: `${name} Ben` }).click()
  await expect(desk.getByRole('heading', { name: `A: ${name} Ben` })).toBeVisible()
  expect(new URL(desk.url()).searchParams.get('a-who')).toBe(second.profileId)
})

test('without script the form shows and the page in the frame does nothing at all', async ({ browser }) => {
  const desk = await signedIn(browser, MERCHANDISER, false)
  await desk.goto('/merchandise/preview')
  await side(desk, 'A').getByLabel('Whom').selectOption('Persona: The gardener')
  await show(desk)
  await expect(desk.getByRole('heading', { name: 'A: The gardener' })).toBeVisible()
  const page = frame(desk, 'a').locator('main')
  await expect(page).toBeVisible()
  expect(await page.evaluate(main => main.closest('[inert]') !== null)).toBe(true)
})
