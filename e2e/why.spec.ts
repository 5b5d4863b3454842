import type { Page } from '@playwright/test'
import { clean } from './axe'
import { expect, test } from './fixtures'
import { bought } from './history'

const panel = (page: Page) => page.getByRole('dialog', { name: 'Why this page?' })
/** By keyboard; a key pressed before the page listens is pressed again, as anybody would. */
const openByKey = (page: Page) =>
  expect(async () => {
    await page.keyboard.press('Alt+KeyW')
    await expect(panel(page)).toBeVisible({ timeout: 1_000 })
  }).toPass()

test('the footer tells in plain words why a page is as it is', async ({ page, login }) => {
  const shopper = await login({ name: 'Wanda Warum' })
  await bought(shopper, 'ahorn-14', 3)
  await page.goto('/')
  await page.getByRole('link', { name: 'Why am I seeing this?' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Why am I seeing this?' })).toBeVisible()
  await expect(page).toHaveURL(/path=%2F$/)
  await expect(page.getByRole('heading', { name: 'Goes with your Ahorn 14' })).toBeVisible()
  await expect(page.getByText('You bought Ahorn 14, and this goes well with it.').first()).toBeVisible()
  await expect(page.getByText('1 thing you have already: Ahorn 14')).toBeVisible()
  await page
    .getByRole('link', { name: /^Less of this/ })
    .first()
    .click()
  await expect(page.getByRole('button', { name: 'Less of this' })).toBeVisible()
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('the page explained is the one the shopper comes from', async ({ page }) => {
    await page.goto('/products/kai-straight-classic')
    await page.getByRole('link', { name: 'Why am I seeing this?' }).click()
    await expect(page.getByRole('link', { name: 'Kai straight', exact: true })).toBeVisible()
    await expect(page.getByText('Nothing on this page was chosen for you.')).toBeVisible()
    await page.goto('/departments/fashion/jeans')
    await page.getByRole('link', { name: 'Why am I seeing this?' }).click()
    await expect(page.getByText(/stands in the order that was asked for/)).toBeVisible()
  })
})

test('the keeper of the shop looks behind a page by keyboard and comes back to where they were', async ({
  page,
  login,
  context,
}) => {
  const shopper = await login({ name: 'Mercy Handel', role: 'MERCHANDISER' })
  await bought(shopper, 'ahorn-14', 3)
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/')
  const button = page.getByRole('button', { name: 'Why this page?' }).filter({ visible: true })
  await expect(button).toBeVisible()
  const search = page.getByRole('combobox').or(page.getByRole('searchbox')).first()
  await search.focus()
  const asked = page.waitForResponse(/\/api\/why/)
  await openByKey(page)
  expect((await asked).headers()['cache-control']).toBe('no-store')
  await expect(panel(page).getByRole('heading', { name: /^Goes with your Ahorn 14/ })).toBeVisible()
  await expect(panel(page).getByText('Runners-up').first()).toBeVisible()
  await expect(panel(page).getByText(/^1: Ahorn 14$/)).toBeVisible()
  for (let i = 0; i < 6; i++) {
    await page.keyboard.press('Tab')
    const within = await page.evaluate(
      () =>
        document.activeElement === document.body || Boolean(document.activeElement?.closest('dialog[open]')),
    )
    expect(within).toBe(true)
  }
  await panel(page).getByRole('button', { name: 'Copy JSON' }).click()
  await expect(panel(page).getByRole('button', { name: 'Copied' })).toBeVisible()
  const copied = JSON.parse(await page.evaluate(() => navigator.clipboard.readText()))
  expect(copied.who.profileId).toBe(shopper.profileId)
  await page.keyboard.press('Escape')
  await expect(panel(page)).toHaveCount(0)
  await expect(search).toBeFocused()

  await button.click()
  await expect(panel(page)).toBeVisible()
  await panel(page).getByRole('button', { name: 'Close' }).click()
  await expect(panel(page)).toHaveCount(0)
  await expect(button).toBeFocused()
})

test('the code of the panel is fetched when it is opened, not before', async ({ page, login }) => {
  await login({ role: 'MERCHANDISER' })
  const scripts: string[] = []
  page.on('response', async response => {
    if (response.url().includes('/_next/static/') && response.url().endsWith('.js'))
      scripts.push((await response.text()).includes('Looking it up') ? 'panel' : 'other')
  })
  await page.goto('/', { waitUntil: 'networkidle' })
  expect(scripts.length).toBeGreaterThan(0)
  expect(scripts).not.toContain('panel')
  await openByKey(page)
  await expect(panel(page).getByRole('heading', { name: 'Placements' })).toBeVisible()
  expect(scripts).toContain('panel')
})

test('an address the shop does not have is no page, and no text breaks it', async ({ request }) => {
  const status = async (path: string) =>
    (await request.get(`/api/why?path=${encodeURIComponent(path)}`)).status()
  for (const path of [
    '/nowhere',
    '//evil.example',
    '/products/perpetuum',
    'x',
    '',
    '/%E0%A4%A',
    '/\u0000/..',
  ])
    expect(await status(path), path).not.toBe(500)
  expect(await status('/nowhere')).toBe(404)
  expect(await status('/products/ahorn-14')).toBe(200)
  for (const path of ['/nowhere', '/%E0%A4%A', '%00'])
    expect((await request.get(`/why/page?path=${encodeURIComponent(path)}`)).status()).toBeLessThan(500)
})

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [390, 1440])
    test(`panel and page are accessible in the ${colorScheme} at ${width} px`, async ({ page, login }) => {
      const shopper = await login({ role: 'MERCHANDISER' })
      await bought(shopper, 'ahorn-14', 3)
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await page.goto('/why/page?path=/')
      await expect(page.getByRole('heading', { name: 'Chosen for you' })).toBeVisible()
      await clean(page)
      await page.goto('/')
      await page.getByRole('button', { name: 'Why this page?' }).filter({ visible: true }).click()
      await expect(panel(page).getByRole('heading', { name: 'Placements' })).toBeVisible()
      await clean(page)
      const overflow = await panel(page).evaluate(d => d.scrollWidth - d.clientWidth)
      expect(overflow).toBe(0)
    })
