import type { Page } from '@playwright/test'
import { clean } from './axe'
import { MERCHANDISER, open, signedIn } from './desk'
import { expect, test } from './fixtures'
import { sql } from './shopper'

/** Waits until no build is under way, of another test either. */
const idle = (page: Page) =>
  expect(page.getByRole('status').filter({ hasText: 'Nothing is being built' })).toBeVisible({
    timeout: 90_000,
  })

const builtAt = async () =>
  Number((await sql<{ at: Date }>('SELECT min("builtAt") AS at FROM "ModelBuild"'))[0]?.at ?? 0)

// A build takes its time, and there is one at a time.
test.describe.configure({ mode: 'serial' })
test.beforeEach(() => test.setTimeout(240_000))

test('a merchandiser sees when each model was built, and builds them now', async ({ browser }) => {
  const page = await signedIn(browser, MERCHANDISER)
  await open(page, '/merchandise')
  await page.getByRole('navigation', { name: 'The desk' }).getByRole('link', { name: 'Models' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Models' })).toBeVisible()
  await expect(page.getByRole('row')).toHaveCount(6)
  await clean(page)

  await idle(page)
  const before = await builtAt()
  await page.getByRole('button', { name: 'Build now' }).click()
  await expect.poll(builtAt, { timeout: 90_000 }).toBeGreaterThan(before)
  await idle(page)
  await expect(page.getByRole('button', { name: 'Build now' })).toBeEnabled()
})

test('without script as well', async ({ browser }) => {
  const page = await signedIn(browser, MERCHANDISER, false)
  await page.goto('/merchandise/models')
  const before = await builtAt()
  await page.getByRole('button', { name: 'Build now' }).click()
  await expect.poll(builtAt, { timeout: 90_000 }).toBeGreaterThan(before)
})

test('service reads of the models, and nobody else does', async ({ browser, page }) => {
  await page.goto('/merchandise/models')
  await expect(page).toHaveURL(/\/sign-in\?next=%2Fmerchandise%2Fmodels/)
  const shopper = await signedIn(browser)
  await shopper.goto('/merchandise/models')
  await expect(shopper.getByRole('heading', { name: 'Not on our shelves' })).toBeVisible()
  const service = await signedIn(browser, { role: 'SERVICE' })
  await service.goto('/merchandise/models')
  await expect(service.getByRole('button', { name: 'Build now' })).toBeDisabled()
})
