import { expect, test } from './fixtures'
import { bought } from './history'
import { whole } from './shelves'
import { sql } from './shopper'

const bar = (id: string) => `[data-taste="${id}"]`

/** Looks at products the way a shopper does: by opening their pages. */
async function lookAt(page: import('@playwright/test').Page, ...slugs: string[]) {
  for (const slug of slugs) await page.goto(`/products/${slug}`)
}

const recorded = (profileId: string, count: number) =>
  expect
    .poll(
      async () =>
        (await sql(`SELECT FROM "Event" WHERE "profileId" = $1 AND "name" = 'view_item'`, [profileId]))
          .length,
    )
    .toBe(count)

test('what was looked at stands there with where it came from, and every choice counts and is taken back', async ({
  page,
  login,
}) => {
  const { profileId } = await login()
  await lookAt(page, 'kai-straight-classic', 'pier-selvedge-straight')
  await recorded(profileId, 2)
  await page.goto('/account/taste')
  const jeans = page.locator(bar('category jeans'))
  await expect(jeans).toContainText('from 2 looks')
  await expect(jeans.locator('[data-share]')).toHaveText('100 %')

  await jeans.getByRole('button', { name: 'Mute' }).click()
  await expect(page.getByText('Nothing about jeans is put before you any more.')).toBeVisible()
  await expect(jeans.getByRole('button', { name: 'Muted' })).toHaveAttribute('aria-pressed', 'true')
  await page.goto('/')
  await whole(page)
  await expect(page.getByText(/a bit like the/)).toHaveCount(0)

  await page.goto('/account/taste')
  await jeans.getByRole('button', { name: 'Muted' }).click()
  await expect(page.getByText('Jeans counts as it did.')).toBeVisible()
  await jeans.getByRole('button', { name: 'Forget' }).click()
  await expect(jeans).toHaveCount(0)
  await page.getByRole('button', { name: 'Take it back' }).click()
  await expect(jeans.locator('[data-share]')).toHaveText('100 %')
})

test('what was bought, and a visit to forget', async ({ page, context, login, baseURL }) => {
  const shopper = await login()
  await context.addCookies([{ name: 'te_consent', value: 'yes', url: baseURL ?? '' }])
  await bought(shopper, 'ahorn-14', 3)
  await lookAt(page, 'kai-straight-classic')
  await recorded(shopper.profileId, 1)
  await page.goto('/account/taste')
  await expect(page.getByRole('definition').filter({ hasText: 'Ahorn 14' })).toBeVisible()
  await expect(page.getByText(/laptops until/)).toBeVisible()
  await page.getByRole('button', { name: /Forget this visit/ }).click()
  await expect(page.getByRole('button', { name: /Forget this visit/ })).toHaveCount(0)
  await expect(page.locator(bar('category jeans'))).toHaveCount(0)
})

test('all of it is forgotten after a tick', async ({ page, login }) => {
  const { profileId } = await login()
  await lookAt(page, 'kai-straight-classic')
  await recorded(profileId, 1)
  await page.goto('/account/taste')
  await page.getByText('Forget all of it').first().click()
  await page.getByRole('button', { name: 'Forget all of it' }).click()
  await expect(page.getByText('Please tick the box first')).toBeVisible()
  await page.getByRole('checkbox').check()
  await page.getByRole('button', { name: 'Forget all of it' }).click()
  await expect(page.getByText('Nothing yet')).toBeVisible()
  expect(await sql('SELECT FROM "Affinity" WHERE "profileId" = $1', [profileId])).toHaveLength(0)
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })
  test('choices are forms', async ({ page, login }) => {
    const { profileId } = await login()
    await lookAt(page, 'kai-straight-classic')
    await recorded(profileId, 1)
    await page.goto('/account/taste')
    const jeans = page.locator(bar('category jeans'))
    await jeans.getByRole('button', { name: 'More' }).click()
    await expect(page.getByText('More of jeans from now on.')).toBeVisible()
    await expect(jeans.getByRole('button', { name: 'More, please' })).toBeVisible()
    await page.getByRole('button', { name: 'Take it back' }).click()
    await expect(page.getByText('Taken back.', { exact: true })).toBeVisible()
  })
})

test('a stranger reads that nothing is known', async ({ page }) => {
  await page.goto('/account/taste')
  await expect(page.getByText('What you look at here is not remembered')).toBeVisible()
})
