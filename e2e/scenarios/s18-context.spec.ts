import { devices, type Page } from '@playwright/test'
import { expect, test } from '../fixtures'
import { bought } from '../history'
import { slugs } from '../shelves'
import { sql } from '../shopper'

const front = (page: Page) => page.getByRole('heading', { level: 1 }).filter({ visible: true })
const shelves = (page: Page) => page.locator('main section:has(article) h2').filter({ visible: true })
const LETTER = '/?utm_source=emma&utm_medium=email&utm_campaign=headphones'

/** A time zone in which the clock on the wall shows this hour just now. */
function zoneAt(hour: number): string {
  const shows = (timeZone: string) =>
    Number(
      new Intl.DateTimeFormat('en-GB', { hour: 'numeric', hourCycle: 'h23', timeZone }).format(Date.now()),
    )
  const zone = Intl.supportedValuesOf('timeZone').find(timeZone => shows(timeZone) === hour)
  if (!zone) throw new Error(`nowhere is it ${hour} o'clock`)
  return zone
}

test.describe('channel', () => {
  test('what the letter was about leads, says so, and still does on the next page', async ({
    page,
    remembered,
  }) => {
    await page.goto(LETTER)
    await expect(front(page)).toHaveText('Headphones')
    await page.getByText('from our letter').first().click()
    await expect(page.getByRole('dialog')).toContainText('You came by a link in our letter')
    await page.keyboard.press('Escape')

    const landed = `SELECT FROM "Event" WHERE "profileId" = $1 AND "data"->>'about' = 'headphones'`
    await expect.poll(async () => (await sql(landed, [remembered.profileId])).length).toBe(1)
    await page.goto('/')
    await expect(front(page)).toHaveText('Headphones')
    const about = await sql<{ slug: string }>(`SELECT "slug" FROM "Product" WHERE "groupSlug" = 'headphones'`)
    const [first] = await slugs(page.locator('main'))
    expect(about.map(({ slug }) => slug)).toContain(first)
    await page.goto('/why/page?path=/')
    await expect(page.getByText('this is what it was about').first()).toBeVisible()
  })

  test('from a social network, without a word what about, what is new leads', async ({ page, login }) => {
    await login()
    await page.goto('/')
    await expect(shelves(page).first()).not.toHaveText('Just in')
    await page.goto('/', { referer: 'https://www.instagram.com/' })
    await expect(shelves(page).first()).toHaveText('Just in')
    await expect(page.getByText('just in', { exact: true }).first()).toBeVisible()
  })

  test('whoever has not said yes gets the store of everybody, whatever the link', async ({
    page,
    context,
    baseURL,
  }) => {
    await page.goto('/')
    const everybody = await slugs(page.locator('main'))
    await page.goto(LETTER)
    expect(await slugs(page.locator('main'))).toEqual(everybody)
    await context.addCookies([{ name: 'te_consent', value: 'no', url: baseURL ?? '' }])
    await page.goto(LETTER)
    expect(await slugs(page.locator('main'))).toEqual(everybody)
    await expect(page.locator('main .note')).toHaveCount(0)
  })
})

test('on the phone what is due comes before what goes with a purchase, and the shop is shorter', async ({
  page,
  browser,
  login,
  baseURL,
  context,
}) => {
  const shopper = await login()
  for (const days of [31, 61, 91]) await bought(shopper, 'morgentau-serum', days)
  await bought(shopper, 'ahorn-14', 4)
  await page.goto('/')
  await expect(shelves(page).first()).toHaveText('Goes with your Ahorn 14')
  const cards = await page.locator('main article').count()

  const phone = await browser.newContext({ ...devices['iPhone 15'], baseURL, locale: 'en-GB' })
  await phone.addCookies(await context.cookies())
  const small = await phone.newPage()
  await small.goto('/')
  await expect(shelves(small).first()).toHaveText('Running low?')
  await expect(small.getByText('time for a refill?').first()).toBeVisible()
  expect(await small.locator('main article').count()).toBeLessThan(cards)
  await phone.close()
})

test('the clock on the shopper’s own wall: coffee in the morning, books in the evening', async ({
  page,
  login,
}) => {
  await login({ timeZone: zoneAt(8) })
  await page.goto('/')
  await expect(shelves(page).first()).toHaveText('To start the day')
  await login({ timeZone: zoneAt(20) })
  await page.goto('/')
  await expect(shelves(page).first()).toHaveText('For a quiet evening')
  await page.getByText('good in the evening').first().click()
  await expect(page.getByRole('dialog')).toContainText('It is evening by your clock')
})

test('what the told city is near, and no word of it to whoever told none', async ({ page, login }) => {
  await login({ timeZone: zoneAt(12) })
  await page.goto('/')
  await expect(front(page)).toBeVisible()
  await expect(page.getByText('the mountains are near')).toHaveCount(0)
  await login({ timeZone: zoneAt(12), city: 'München' })
  await page.goto('/')
  await expect(shelves(page).first()).toHaveText('Up the mountain')
  await page.getByText('the mountains are near').first().click()
  await expect(page.getByRole('dialog')).toContainText('You told us that you live in München')
})
