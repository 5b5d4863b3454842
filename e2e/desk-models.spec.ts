import type { Browser, Page } from '@playwright/test'
import { clean } from './axe'
import { expect, test } from './fixtures'
import { newShopper, type ShopperWish, sessionCookie, sql } from './shopper'

async function desk(browser: Browser, wish: ShopperWish = {}, javaScriptEnabled = true): Promise<Page> {
  const who = { role: 'MERCHANDISER' as const, ...wish }
  const context = await browser.newContext({ javaScriptEnabled })
  await context.addCookies([await sessionCookie(await newShopper(who), who)])
  return context.newPage()
}

const builtAt = async () =>
  Number((await sql<{ at: Date }>('SELECT min("builtAt") AS at FROM "ModelBuild"'))[0]?.at ?? 0)

// A build takes its time, and there is one at a time.
test.describe.configure({ mode: 'serial' })
test.beforeEach(() => test.setTimeout(120_000))

test('a merchandiser sees when each model was built, and builds them now', async ({ browser }) => {
  const page = await desk(browser)
  await page.goto('/merchandise')
  await page.getByRole('navigation', { name: 'The desk' }).getByRole('link', { name: 'Models' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Models' })).toBeVisible()
  await expect(page.getByRole('row')).toHaveCount(6)
  await clean(page)

  const before = await builtAt()
  await expect(page.getByRole('status').filter({ hasText: 'Nothing is being built' })).toBeVisible()
  await page.getByRole('button', { name: 'Build now' }).click()
  await expect.poll(builtAt, { timeout: 90_000 }).toBeGreaterThan(before)
  await expect(page.getByRole('status').filter({ hasText: 'Nothing is being built' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Build now' })).toBeEnabled()
})

test('without script as well', async ({ browser }) => {
  const page = await desk(browser, {}, false)
  await page.goto('/merchandise/models')
  const before = await builtAt()
  await page.getByRole('button', { name: 'Build now' }).click()
  await expect.poll(builtAt, { timeout: 90_000 }).toBeGreaterThan(before)
})

test('service reads of the models, and nobody else does', async ({ browser, page }) => {
  await page.goto('/merchandise/models')
  await expect(page).toHaveURL(/\/sign-in\?next=%2Fmerchandise%2Fmodels/)
  const shopper = await desk(browser, { role: 'SHOPPER' })
  await shopper.goto('/merchandise/models')
  await expect(shopper.getByRole('heading', { name: 'Not on our shelves' })).toBeVisible()
  const service = await desk(browser, { role: 'SERVICE' })
  await service.goto('/merchandise/models')
  await expect(service.getByRole('button', { name: 'Build now' })).toBeDisabled()
})
