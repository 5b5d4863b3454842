import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures'
import { slugs } from '../shelves'
import { sql } from '../shopper'

const JEANS = 'kai-straight-classic'

/** The home page, once what is like the jeans stands there. */
async function home(page: Page): Promise<void> {
  await page.goto('/')
  await expect(page.getByText(/a bit like the/).first()).toBeVisible()
}

/** Opens the jeans and goes home, where similar ones lead now; answers the products in their order. */
async function homeAfterJeans(page: Page): Promise<string[]> {
  await page.goto(`/products/${JEANS}`)
  await home(page)
  return slugs(page.locator('main'))
}

test('what is waved away is gone on the next page, and can be taken back', async ({ page, login }) => {
  await login()
  const [first = ''] = await homeAfterJeans(page)
  const card = page.locator(`[data-card="${first}"]`).filter({ visible: true })
  await expect(page.locator('html[data-ready]')).toBeAttached()
  await card.locator('a[data-why]').click()
  await page.getByRole('button', { name: 'Less of this' }).click()
  await expect(card).toHaveCount(0)
  await home(page)
  expect(await slugs(page.locator('main'))).not.toContain(first)

  await page.goto('/account/taste')
  await expect(page.locator('html[data-ready]')).toBeAttached()
  await page.getByRole('button', { name: /Show it again/ }).click()
  await expect(page.getByRole('button', { name: /Show it again/ })).toHaveCount(0)
  await page.goto('/')
  await expect(page.locator(`[data-card="${first}"]`).filter({ visible: true })).toHaveCount(1)
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })
  test('the note leads to a page that does the same', async ({ page, login }) => {
    await login()
    await page.goto(`/products/${JEANS}`)
    await page.goto('/')
    const card = page
      .locator('[data-card]')
      .filter({ has: page.getByText(/a bit like the/) })
      .first()
    const first = (await card.getAttribute('data-card')) ?? ''
    await page.locator(`[data-card="${first}"] a[data-why]`).click()
    await page.getByRole('button', { name: 'Less of this' }).click()
    await expect(page).toHaveURL('/')
    await expect(page.locator('[data-card]').first()).toBeVisible()
    await expect(page.locator(`[data-card="${first}"]`)).toHaveCount(0)
  })
})

test('what is shown again and again and passed by moves down, and taking it up brings it back', async ({
  page,
  login,
}) => {
  const { profileId } = await login()
  const before = await homeAfterJeans(page)
  const [first = ''] = before
  // As often as a regular would have seen it, told the way the browser tells what was on screen.
  const shown = (name: string, count: number) =>
    Array.from({ length: count }, (_, i) => ({
      id: randomUUID(),
      at: Date.now() - i * 1_000,
      name,
      product: first,
      placement: 'home',
    }))
  const tell = async (events: object[]) => {
    const status = await page.evaluate(
      async body =>
        (
          await fetch('/api/events', {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body,
          })
        ).status,
      JSON.stringify({ events }),
    )
    expect(status).toBe(202)
  }
  await tell(shown('view_item_list', 40))
  expect(await sql('SELECT FROM "Impression" WHERE "profileId" = $1', [profileId])).not.toHaveLength(0)
  await page.goto('/')
  await expect(page.getByText(/a bit like the/).first()).toBeVisible()
  const after = await slugs(page.locator('main'))
  const placeIn = (list: string[]) => (list.includes(first) ? list.indexOf(first) : list.length)
  expect(placeIn(after)).toBeGreaterThan(0)
  expect(after[0]).toBe(before[1])

  await tell(shown('select_item', 6))
  await page.goto('/')
  await expect(page.getByText(/a bit like the/).first()).toBeVisible()
  // What was taken up is a look of its own now: it need not lead what is like it.
  expect(placeIn(await slugs(page.locator('main')))).toBeLessThan(placeIn(after))
})
