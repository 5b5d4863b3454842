import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { whole } from './shelves'
import { sql } from './shopper'
import { arrivedAt, cards, logged, productOf, settled, told, watching } from './told'

const SHELF = '/departments/home-garden'

// Tall enough for the first row of cards.
test.use({ viewport: { width: 1280, height: 1000 } })

/** The products of the cards of which at least half, or none, is on screen. */
const onScreen = (page: Page, wanted: 'half' | 'none') =>
  page.evaluate(
    which =>
      [...document.querySelectorAll<HTMLElement>('article.card[data-card]')].flatMap(card => {
        const { top, bottom, height } = card.getBoundingClientRect()
        const share = Math.max(0, Math.min(bottom, innerHeight) - Math.max(top, 0)) / height
        const fits = which === 'half' ? share >= 0.5 : share === 0
        return height > 0 && fits ? [card.dataset.card ?? ''] : []
      }),
    wanted,
  )

const seen = async (profileId: string) =>
  (await told(profileId)).flatMap(row => (row.name === 'view_item_list' ? [row.product ?? ''] : [])).sort()

test('a card counts when half of it was on screen for a second, once, with where it stood', async ({
  page,
  remembered: { profileId },
}) => {
  await page.goto(SHELF)
  await whole(page)
  const half = await onScreen(page, 'half')
  expect(half.length).toBeGreaterThan(1)
  // To the end and back within two frames: nobody looks that fast.
  await page.evaluate(async () => {
    scrollTo(0, document.body.scrollHeight)
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame)
    scrollTo(0, 0)
  })
  await expect.poll(() => seen(profileId)).toEqual(half.sort())
  await settled(page, profileId)
  expect(await seen(profileId)).toEqual(half.sort())

  const rows = (await told(profileId)).filter(row => row.name === 'view_item_list')
  expect(rows.map(row => row.data.placement)).toEqual(rows.map(() => 'listing'))
  expect(rows.map(row => row.data.position).sort()).toEqual(half.map((_, index) => index))

  const below = await onScreen(page, 'none')
  await cards(page).last().scrollIntoViewIfNeeded()
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
  const then = await onScreen(page, 'half')
  const fresh = then.filter(product => !half.includes(product))
  expect(fresh.some(product => below.includes(product))).toBe(true)
  await expect.poll(() => seen(profileId)).toEqual([...half, ...fresh].sort())
  await settled(page, profileId)
  expect(await seen(profileId)).toEqual([...half, ...fresh].sort())
})

test('cards of a page that is shown again count again; while it is hidden they do not', async ({
  page,
  remembered: { profileId },
}) => {
  await page.goto(SHELF)
  const half = (await onScreen(page, 'half')).sort()
  await expect.poll(() => seen(profileId)).toEqual(half)
  await page
    .getByRole('banner')
    .getByRole('link', { name: /cart/i })
    .filter({ visible: true })
    .first()
    .click()
  await expect(page.getByRole('heading', { name: 'Your cart', exact: true })).toBeVisible()
  await settled(page, profileId)
  expect(await seen(profileId)).toEqual(half)
  await page.goBack()
  await expect(cards(page).first()).toBeVisible()
  const twice = [...half, ...half].sort()
  await expect.poll(() => seen(profileId)).toEqual(twice)
  await settled(page, profileId)
  expect(await seen(profileId)).toEqual(twice)
})

test('nothing is told without consent, nor with Global Privacy Control', async ({
  browser,
  baseURL,
  login,
}) => {
  const { profileId } = await login()
  for (const asks of ['silence', 'gpc']) {
    const context = await browser.newContext({
      baseURL,
      extraHTTPHeaders: asks === 'gpc' ? { 'sec-gpc': '1' } : {},
    })
    if (asks === 'gpc') {
      await context.addCookies([{ name: 'te_consent', value: 'yes', url: baseURL ?? '' }])
      await context.addInitScript(() =>
        Object.defineProperty(navigator, 'globalPrivacyControl', { value: true }),
      )
    }
    const page = await context.newPage()
    const sent: string[] = []
    page.on('request', request => sent.push(new URL(request.url()).pathname))
    await page.goto(SHELF)
    await page.waitForLoadState('networkidle')
    await page.clock.install()
    await page.clock.fastForward(60_000)
    await cards(page).first().click()
    await expect(page.getByRole('button', { name: 'Add to cart' }).filter({ visible: true })).toBeVisible()
    expect(sent).not.toContain('/api/events')
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([])
    await context.close()
  }
  await logged()
  expect(await told(profileId)).toEqual([])
})

/** Hides the page from its scripts as another tab in front of it would, or shows it again. */
const turn = (page: Page, state: 'hidden' | 'visible') =>
  page.evaluate(value => {
    Object.defineProperty(document, 'visibilityState', { value, configurable: true })
    document.dispatchEvent(new Event('visibilitychange'))
  }, state)

test('how long a page was looked at is told once a stretch, without the time it was hidden', async ({
  page,
  remembered: { profileId },
}) => {
  const looked = async (path: string) =>
    (await told(profileId)).flatMap(row =>
      row.name === 'user_engagement' && row.path === path ? [row.data.engagement_time_msec ?? 0] : [],
    )
  await page.clock.install()
  await page.goto(SHELF)
  await watching(profileId)
  const slug = await productOf(cards(page).first())
  await cards(page).first().click()
  await arrivedAt(page, slug)
  const product = new URL(page.url()).pathname
  await page.clock.fastForward(20_000)
  await turn(page, 'hidden')
  await page.clock.fastForward(100_000)
  await turn(page, 'visible')
  await page.clock.fastForward(40_000)
  await page
    .getByRole('banner')
    .getByRole('link', { name: /cart/i })
    .filter({ visible: true })
    .first()
    .click()
  await expect(page.getByRole('heading', { name: 'Your cart', exact: true })).toBeVisible()
  await page.clock.fastForward(10_000)
  // A whole document takes the place of this one.
  await page.goto('/products/kai-straight-classic')
  await arrivedAt(page, 'kai-straight-classic')
  await page.clock.fastForward(2_000)
  await settled(page, profileId)
  const [first = 0, second = 0, ...more] = await looked(product)
  expect(more).toEqual([])
  // The clock of the page also runs by itself, a few seconds at most.
  expect(Math.floor(first / 20_000)).toBe(1)
  expect(Math.floor(second / 20_000)).toBe(2)
  expect((await looked('/cart')).map(ms => Math.floor(ms / 10_000))).toEqual([1])
  const rows = (await told(profileId)).filter(row => row.name === 'user_engagement' && row.path === product)
  expect(rows.map(row => row.product)).toEqual([slug, slug])
})

test.describe('a browser whose clock is a month behind', () => {
  // The shop says so once, by refusing.
  test.use({ expectedErrors: [/status of 400/] })

  test('is set right and tells everything once', async ({ page, remembered: { profileId } }) => {
    await page.clock.install({ time: Date.now() - 30 * 86_400_000 })
    await page.goto(SHELF)
    const half = (await onScreen(page, 'half')).sort()
    await expect.poll(() => seen(profileId)).toEqual(half)
    await settled(page, profileId)
    expect(await seen(profileId)).toEqual(half)
    const [late] = await sql<{ seconds: number }>(
      `SELECT max(abs(extract(epoch FROM now() - "at")))::int AS seconds FROM "Event" WHERE "profileId" = $1`,
      [profileId],
    )
    expect(late?.seconds).toBeLessThan(60)
  })
})
