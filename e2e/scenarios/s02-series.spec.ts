import { expect, test } from '../fixtures'
import { bought } from '../history'
import { slugs } from '../shelves'

test('after volume 2 of a series, volume 3 leads', async ({ page, login }) => {
  const shopper = await login()
  await bought(shopper, 'salt-roads-1', 60)
  await bought(shopper, 'salt-roads-2', 20)
  await page.goto('/')
  await expect(page.getByText('volume 3 is here').first()).toBeVisible()
  const all = await slugs(page.locator('main'))
  expect(all[0]).toBe('salt-roads-3')
  expect(all).not.toContain('salt-roads-1')
  expect(all).not.toContain('salt-roads-2')

  await page.goto('/products/salt-roads-2')
  const beside = page.locator('main section').filter({ has: page.getByRole('article') })
  await expect(beside.first()).toBeVisible()
  expect((await slugs(beside.first()))[0]).toBe('salt-roads-3')
})

test('volume 3 leaves when it is bought, and volume 4 takes its place', async ({ page, login }) => {
  const shopper = await login()
  for (const [volume, daysAgo] of [
    [1, 90],
    [2, 50],
  ] as const)
    await bought(shopper, `salt-roads-${volume}`, daysAgo)
  await page.goto('/')
  await expect(page.getByText('volume 3 is here').first()).toBeVisible()
  await bought(shopper, 'salt-roads-3', 0)
  await page.reload()
  await expect(page.getByText('volume 4 is here').first()).toBeVisible()
  expect(await slugs(page.locator('main'))).not.toContain('salt-roads-3')
})
