import { randomUUID } from 'node:crypto'
import type { APIRequestContext, Browser, Locator, Page } from '@playwright/test'
import { assign, countedAs, dayOf, HOLDOUT } from '../../lib/experiments/assign'
import { variantChoices } from '../../lib/offers/variants'
import { clean } from '../axe'
import { MERCHANDISER, open, signedIn } from '../desk'
import { expect, test } from '../fixtures'
import { newShopper, type ShopperWish, sessionCookie, sql, type TestShopper } from '../shopper'
import { settled } from '../told'

/** What every wording of an offer goes on with. */
const TEXT = 'A third off everything, for one town only.'
const SHOP = process.env.E2E_BASE_URL ?? ''
const field = (page: Page, name: string) => page.getByLabel(name, { exact: true })
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click()

/** Signed in, on a screen that holds a banner whole, with a browser that may tell what it sees. */
async function telling(browser: Browser, wish: ShopperWish = {}) {
  const page = await signedIn(browser, wish)
  await page.setViewportSize({ width: 1280, height: 1000 })
  await page.context().addCookies([{ name: 'te_consent', value: 'yes', url: SHOP }])
  return page
}

/** Makes a live offer for one town, in two wordings. */
async function makeOffer(desk: Page, town: string, words: readonly [string, string]) {
  await open(desk, '/merchandise/offers/new?kind=CAMPAIGN')
  await field(desk, 'Title').fill(words[0])
  await field(desk, 'Text').fill(TEXT)
  await field(desk, 'Percent off').fill('33')
  await field(desk, 'Priority').fill('100')
  await field(desk, 'Another condition').selectOption('City')
  await press(desk, 'Add')
  await field(desk, 'city').fill(town)
  await press(desk, 'Say it otherwise')
  await expect(field(desk, 'Title of variant 1')).toHaveValue(words[0])
  await field(desk, 'Title of variant 1').fill(words[1])
  await press(desk, 'Publish')
  await expect(desk.getByText('The offer is made.')).toBeVisible()
  return new URL(desk.url()).pathname.split('/').pop() ?? ''
}

/** A profile whose lot it is today to get this arm of the offer, named by its title, or to be held out. */
function someoneOf(slug: string, words: readonly [string, string], counted: string): string {
  const [title, other] = words
  const worded = { slug, title, text: TEXT, variants: [{ title: other, text: TEXT }] }
  const [choice] = variantChoices([worded])
  for (let tries = 0; choice && tries < 1_000; tries++) {
    const id = randomUUID()
    const arm = countedAs(assign(choice, id, dayOf(Date.now()), { arms: new Map(), paused: new Set() }))
    if ((choice.arms.find(({ key }) => key === arm)?.name ?? arm) === counted) return id
  }
  throw new Error(`nobody gets “${counted}”`)
}

/** Somebody of that town looks at the offer and follows it when it says `liked`; answers the words they got. */
async function visit(browser: Browser, wish: ShopperWish, slug: string, liked: string) {
  const page = await telling(browser, wish)
  const { shopper } = page
  await page.goto('/')
  const banner = page.locator(`[data-offer="${slug}"]`)
  await banner.scrollIntoViewIfNeeded()
  const title = (await banner.getByRole('heading').textContent()) ?? ''
  await expect.poll(() => promotions(shopper, 'view_promotion')).toHaveLength(1)
  if (title === liked) {
    await banner.getByRole('link', { name: 'Have a look' }).click()
    await expect.poll(() => promotions(shopper, 'select_promotion')).toHaveLength(1)
  }
  const [told] = await promotions(shopper, 'view_promotion')
  await page.context().close()
  return { title, heldOut: Object.values(told?.learned ?? {}).includes('holdout') }
}

const promotions = (shopper: TestShopper, name: string) =>
  sql<{ learned: Record<string, string> | null }>(
    `SELECT "data" -> 'learned' AS learned FROM "Event" WHERE "profileId" = $1 AND "name" = $2::"EventName"`,
    [shopper.profileId, name],
  )

const arms = (slug: string) =>
  sql<{ arm: string; exposures: number; successes: number; share: number; nextShare: number }>(
    `SELECT "arm", "exposures", "successes", "share", "nextShare" FROM "LearnedArm" WHERE "choice" = $1`,
    [`offer:${slug}`],
  )

/** The words a newcomer of that town gets, by the page alone: nothing is on any screen. */
async function wordsOf(request: APIRequestContext, town: string, words: readonly string[]) {
  const { name, value } = await sessionCookie(await newShopper({ city: town }))
  const html = await (await request.get('/', { headers: { cookie: `${name}=${value}` } })).text()
  return words.filter(each => html.includes(each))
}

async function count(desk: Page) {
  await open(desk, '/merchandise/learning')
  await press(desk, 'Count now')
  await expect(desk.getByText(/^Counted\. Shares move overnight/)).toBeVisible()
}

const part = (desk: Page, name: string) => desk.getByRole('region', { name })
const row = (section: Locator, name: string) => section.getByRole('row').filter({ hasText: name })

test('of two wordings, the one people follow is shown more, and the other never dies out', async ({
  browser,
  request,
  town,
}) => {
  test.setTimeout(240_000)
  const words = [`Plain words in ${town}`, `Better words in ${town}`] as const
  const desk = await telling(browser, MERCHANDISER)
  const slug = await makeOffer(desk, town, words)

  const [usual, liked] = words
  for (const counted of [usual, liked, HOLDOUT, liked, usual, usual, liked]) {
    const wish = { city: town, profileId: someoneOf(slug, words, counted) }
    const heldOut = counted === HOLDOUT
    expect(await visit(browser, wish, slug, liked)).toEqual({ title: heldOut ? usual : counted, heldOut })
  }
  // A page alone is no exposure.
  for (let n = 0; n < 3; n++) expect(await wordsOf(request, town, words)).toHaveLength(1)

  await count(desk)
  const learned = await arms(slug)
  const better = learned.find(arm => arm.successes > 0)
  const plain = learned.find(arm => arm.successes === 0 && arm.arm !== 'holdout')
  expect(better).toMatchObject({ exposures: 3, successes: 3, share: 0.5 })
  expect(plain).toMatchObject({ exposures: 3, share: 0.5 })
  expect(learned.find(arm => arm.arm === 'holdout')).toMatchObject({ exposures: 1, successes: 0 })
  expect(better?.nextShare).toBeGreaterThan(0.8)
  expect(plain?.nextShare).toBeGreaterThanOrEqual(0.05)
  await expect(row(part(desk, words[0]), words[1])).toContainText('3')

  // A night passes.
  await sql(`UPDATE "LearnedArm" SET "day" = "day" - 1 WHERE "choice" = $1`, [`offer:${slug}`])
  const got: string[] = []
  for (let n = 0; n < 40; n++) got.push(...(await wordsOf(request, town, words)))
  expect(got.filter(title => title === words[1]).length).toBeGreaterThan(20)
})

test('a merchandiser pauses and resets what is learned, is asked twice, and sees who did it', async ({
  browser,
  request,
  town,
}) => {
  test.slow()
  const words = [`Plain words in ${town}`, `Other words in ${town}`] as const
  const desk = await telling(browser, MERCHANDISER)
  const slug = await makeOffer(desk, town, words)
  await desk.goto('/merchandise')
  await desk.getByRole('navigation', { name: 'The desk' }).getByRole('link', { name: 'Learning' }).click()
  const section = part(desk, words[0])
  await expect(section.getByText('Nobody has seen it yet')).toBeVisible()
  await section.getByText('Pause or reset').click()
  await section.getByLabel('Yes, I mean it').check()
  await section.getByRole('button', { name: 'Pause' }).click()
  await expect(desk.getByText('Paused. Everybody gets the usual from now on.')).toBeVisible()
  await expect(section.getByText(/^Paused .* by Marta Test$/)).toBeVisible()
  for (let n = 0; n < 12; n++) expect(await wordsOf(request, town, words)).toEqual([words[0]])

  await section.getByText('Resume or reset').click()
  await section.getByLabel('Yes, I mean it').check()
  await section.getByRole('button', { name: 'Resume' }).click()
  await expect(desk.getByText('Resumed.')).toBeVisible()
  const got = new Set<string>()
  while (got.size < 2) for (const title of await wordsOf(request, town, words)) got.add(title)

  const { title, heldOut } = await visit(browser, { city: town }, slug, '')
  await count(desk)
  expect(
    (await arms(slug)).reduce((sum, arm) => sum + arm.exposures, 0),
    `${title} ${heldOut}`,
  ).toBe(1)
  await section.getByText('Pause or reset').click()
  await section.getByLabel('Yes, I mean it').check()
  await section.getByRole('button', { name: 'Reset' }).click()
  await expect(desk.getByText('Reset. It begins anew')).toBeVisible()
  expect((await arms(slug)).reduce((sum, arm) => sum + arm.exposures, 0)).toBe(0)

  for (const width of [390, 1440]) {
    await desk.setViewportSize({ width, height: 900 })
    const wide = await desk.evaluate(() => document.documentElement.scrollWidth)
    expect(wide).toBeLessThanOrEqual(width)
    await clean(desk)
  }
})

test('shelves tell which arms were on screen; a forged or borrowed arm counts for nothing', async ({
  browser,
}) => {
  const shelves = '[data-learned]:has([data-card])'
  const tokenOf = async (page: Page) => {
    await page.goto('/')
    return (await page.locator(shelves).getAttribute('data-learned')) ?? ''
  }
  const [page, other] = [await telling(browser), await telling(browser)]
  const { shopper } = page
  const [own, borrowed] = [await tokenOf(page), await tokenOf(other)]
  expect(own).not.toBe(borrowed)

  await page.locator(`${shelves} [data-card]`).first().scrollIntoViewIfNeeded()
  const told = () =>
    sql<{ learned: Record<string, string> | null }>(
      `SELECT "data" -> 'learned' AS learned FROM "Event" WHERE "profileId" = $1 AND "name" = 'view_item_list'`,
      [shopper.profileId],
    )
  await expect.poll(async () => (await told()).some(event => event.learned?.['home-blend'])).toBe(true)
  await settled(page, shopper.profileId)

  const product = await page.locator(`${shelves} [data-card]`).first().getAttribute('data-card')
  const forged = own.replace(/home-blend=[a-z-]+/, 'home-blend=made-up')
  const event = (learned: string) => ({
    id: randomUUID(),
    at: Date.now(),
    name: 'view_item_list',
    product,
    learned,
  })
  const before = await told()
  const answer = await page.request.post('/api/events', {
    headers: { origin: SHOP },
    data: { events: [event(forged), event(borrowed)] },
  })
  expect(answer.status()).toBe(202)
  const after = await told()
  expect(after).toHaveLength(before.length + 2)
  expect(after.filter(each => each.learned)).toHaveLength(before.filter(each => each.learned).length)

  // Whoever looks behind the page is told which arm it is.
  const behind = await page.request.get('/api/why?path=/')
  expect(await behind.text()).toContain('home-shelf-order')
})
