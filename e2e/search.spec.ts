import { expect, test } from './fixtures'

test('a typing error still finds the jeans', async ({ page }) => {
  await page.goto('/search?q=blue+jaens')
  await expect(page.locator('main article').first()).toBeVisible()
  const response = await page.request.get('/api/suggest?q=jeens')
  const { suggestions } = await response.json()
  expect(suggestions.length).toBeGreaterThan(0)
  expect(suggestions.length).toBeLessThanOrEqual(8)
})

test('suggestions are walked with the arrows and taken with Enter', async ({ page }) => {
  await page.goto('/')
  const box = page.getByRole('combobox', { name: 'Search the shop' })
  await box.pressSequentially('lapt')
  const options = page.getByRole('option')
  await expect(options.first()).toHaveText(/Laptops/)
  await expect(box).toHaveAttribute('aria-expanded', 'true')
  await box.press('ArrowDown')
  await expect(options.first()).toHaveAttribute('aria-selected', 'true')
  await box.press('Escape')
  await expect(options).toHaveCount(0)
  await box.press('ArrowDown')
  await box.press('Enter')
  await expect(page).toHaveURL('/departments/tech/laptops')
})

test('Enter without a suggestion searches', async ({ page }) => {
  await page.goto('/')
  const box = page.getByRole('combobox', { name: 'Search the shop' })
  await box.fill('coffee')
  await box.press('Enter')
  await expect(page).toHaveURL('/search?q=coffee')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('“coffee”')
})

for (const typed of [
  '\'; DROP TABLE "Product"; --',
  '%_\\',
  '<script>alert(1)</script>',
  'a:* & !(b',
  'ß'.repeat(400),
])
  test(`hostile words are only words: ${typed.slice(0, 24)}`, async ({ page }) => {
    const response = await page.goto(`/search?q=${encodeURIComponent(typed)}`)
    expect(response?.status()).toBe(200)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    expect((await page.request.get(`/api/suggest?q=${encodeURIComponent(typed)}`)).status()).toBe(200)
  })

test('nothing found says so and offers something else', async ({ page }) => {
  await page.goto('/search?q=xyzzyq')
  await expect(page.getByText('We do not have that')).toBeVisible()
  await page.getByRole('link', { name: 'coffee', exact: true }).click()
  await expect(page.locator('main article').first()).toBeVisible()
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('the search box is a form', async ({ page }) => {
    await page.goto('/')
    await page.getByRole('combobox', { name: 'Search the shop' }).fill('serum')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL('/search?q=serum')
    await expect(page.locator('main article').first()).toBeVisible()
  })
})
