import { expect, type Locator, type Page } from '@playwright/test'
import { newShopper, sessionCookie, sql } from './shopper'

/** One row of the log, as a test looks at it. */
export type Told = {
  name: string
  product: string | null
  path: string | null
  data: { engagement_time_msec?: number; placement?: string; position?: number; offer?: string }
}

/** Everything the log has of a profile, oldest first. */
export const told = (profileId: string): Promise<Told[]> =>
  sql<Told>(
    `SELECT e."name", p."slug" AS "product", e."data"->>'path' AS "path", e."data"
     FROM "Event" e LEFT JOIN "Product" p ON p."id" = e."productId" WHERE e."profileId" = $1 ORDER BY e."at", e."id"`,
    [profileId],
  )

/** How often the log has each of these about a product: its page opened, shown, chosen. */
export async function of(product: string, profileId: string) {
  const rows = await told(profileId)
  const count = (name: string) => rows.filter(row => row.name === name && row.product === product).length
  const page_view = rows.filter(row => row.name === 'page_view' && row.path === `/products/${product}`).length
  return { page_view, view_item: count('view_item'), select_item: count('select_item') }
}

const MARK = '/sign-up'
const marks = async (profileId: string) => (await told(profileId)).filter(row => row.path === MARK).length

/**
 * Waits until all that happened so far is in the log: the browser's queue is empty, and a visit made after all of it
 * has arrived.
 */
export async function settled(page: Page, profileId: string): Promise<void> {
  await expect.poll(() => waiting(page)).toBe(0)
  const before = await marks(profileId)
  expect((await page.request.get(MARK)).ok()).toBe(true)
  await expect.poll(() => marks(profileId)).toBeGreaterThan(before)
}

/** What a fetch of a test calls itself, so that it counts as a person's. */
const PERSON = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36'

/** Waits until whatever the store was to write into the log of all visits so far is there: one made after them is. */
export async function logged(): Promise<void> {
  const last = await newShopper()
  const { name, value } = await sessionCookie(last)
  const headers = { cookie: `${name}=${value}`, 'user-agent': PERSON }
  expect((await fetch(`${process.env.E2E_BASE_URL}${MARK}`, { headers })).ok).toBe(true)
  await expect.poll(() => marks(last.profileId)).toBe(1)
}

/** How many events wait in the browser. */
export const waiting = (page: Page): Promise<number> =>
  page.evaluate(() => Object.keys(localStorage).filter(key => key.startsWith('te_told.')).length)

/** Waits until the browser has told of a first card: from then on it hears every click. */
export async function watching(profileId: string): Promise<void> {
  const sights = async () => (await told(profileId)).filter(row => row.name === 'view_item_list').length
  await expect.poll(sights).toBeGreaterThan(0)
}

/** The links of the cards that are on the page shown, not on one the router keeps hidden. */
export const cards = (page: Page): Locator =>
  page.locator('main article.card a[data-soft]').filter({ visible: true })

/** The product a card's link leads to. */
export async function productOf(card: Locator): Promise<string> {
  const href = await card.getAttribute('href')
  return /^\/products\/([^/?]+)/.exec(href ?? '')?.[1] ?? ''
}

/** Waits until a product's page is the one shown. */
export async function arrivedAt(page: Page, product: string): Promise<void> {
  await expect(page).toHaveURL(new RegExp(`/products/${product}(\\?|$)`))
  await expect(page.getByRole('button', { name: 'Add to cart' }).filter({ visible: true })).toBeVisible()
}
