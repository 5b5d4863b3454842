import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { accessible } from './axe'
import { MERCHANDISER, onlyForMerchandisers, open, signedIn } from './desk'
import { expect, test } from './fixtures'
import type { OfferWish } from './offers'

const BOARD = '/merchandise/placements'
const order = (page: Page) =>
  page.getByRole('list', { name: 'Offers of Home, window, the first to win first' })
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/**
 * Two offers in the window, which no other test puts anything into: whoever moves one sends the whole list as it was.
 * Nobody sees them: they are paused.
 */
async function twoPaused(offer: (wish: OfferWish) => Promise<unknown>): Promise<[string, string]> {
  const id = randomUUID().slice(0, 8)
  const titles: [string, string] = [`Ahead ${id}`, `Behind ${id}`]
  const where = { audience: { all: [] }, benefit: 'NONE', placement: 'HOME_HERO', state: 'PAUSED' } as const
  for (const [index, title] of titles.entries()) await offer({ ...where, title, priority: -90 - index })
  return titles
}

async function stand(page: Page, first: string, second: string): Promise<void> {
  const mine = order(page)
    .getByRole('listitem')
    .filter({ hasText: first.slice(-8) })
  await expect(mine.nth(0)).toContainText(first)
  await expect(mine.nth(1)).toContainText(second)
}

// There is one order of each placement in the store.
test.describe.configure({ mode: 'serial' })
test.beforeEach(() => test.slow())

test('an offer is dragged before another, and Undo puts it back', async ({ browser, offer }) => {
  const [ahead, behind] = await twoPaused(offer)
  const page = await signedIn(browser, MERCHANDISER)
  await open(page, BOARD)
  await stand(page, ahead, behind)
  const row = (title: string) => order(page).getByRole('listitem').filter({ hasText: title })
  await row(behind).dragTo(row(ahead), { targetPosition: { x: 60, y: 4 } })
  await expect(page.getByRole('status').filter({ hasText: `“${behind}” is now number` })).toBeVisible()
  await stand(page, behind, ahead)
  await accessible(page)
  await button(page, 'Undo').click()
  await stand(page, ahead, behind)
})

test('without script the buttons move it; who acts on an older order is told, and nothing changes', async ({
  browser,
  offer,
}) => {
  const [ahead, behind] = await twoPaused(offer)
  const [first, second] = [
    await signedIn(browser, MERCHANDISER, false),
    await signedIn(browser, MERCHANDISER, false),
  ]
  await first.goto(BOARD)
  await second.goto(BOARD)
  await button(first, `Move up: ${behind}`).click()
  await expect(first.getByText(`“${behind}” is now number`)).toBeVisible()
  await stand(first, behind, ahead)

  await button(second, `Move down: ${ahead}`).click()
  await expect(second.getByText('Not moved: somebody changed one of these offers')).toBeVisible()
  await stand(second, behind, ahead)
})

test('service reads the board and moves nothing, nor does anybody else', async ({ browser, offer }) => {
  const [ahead, behind] = await twoPaused(offer)
  const service = await signedIn(browser, { role: 'SERVICE' })
  await service.goto(BOARD)
  await stand(service, ahead, behind)
  await expect(button(service, `Move up: ${behind}`)).toBeDisabled()

  const desk = await signedIn(browser, MERCHANDISER)
  await open(desk, BOARD)
  const asked = desk.waitForRequest(sent => sent.method() === 'POST' && sent.url().includes(BOARD))
  await button(desk, `Move up: ${behind}`).click()
  const request = await asked
  await stand(desk, behind, ahead)
  await onlyForMerchandisers(browser, [BOARD], request)
})
