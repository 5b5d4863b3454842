import { clean } from './axe'
import { expect, test } from './fixtures'
import { layoutOf } from './layout'
import { whole } from './shelves'

const cards = 'main article'

test('filters and sorting live in the address and need no button', async ({ page }) => {
  await page.goto('/departments/fashion/jeans')
  await whole(page)
  await expect(page.locator('html[data-ready]')).toBeAttached()
  const all = await page.locator(cards).count()
  await page.getByRole('checkbox', { name: /^Classic blue/ }).check()
  await expect(page).toHaveURL(/colour=classic-blue/)
  await expect(page.getByRole('link', { name: 'Take off: Classic blue' })).toBeVisible()
  await expect.poll(() => page.locator(cards).count()).toBeLessThan(all)

  await page.getByLabel('Sort by').selectOption('price-down')
  await expect(page).toHaveURL(/colour=classic-blue.*sort=price-down|sort=price-down.*colour=classic-blue/)

  await page.getByRole('link', { name: 'Take off: Classic blue' }).click()
  await expect(page).not.toHaveURL(/colour=/)
  await expect(page.getByRole('checkbox', { name: /^Classic blue/ })).not.toBeChecked()
  await expect(page.locator(cards)).toHaveCount(all)
})

test('a shelf that filters have emptied offers a way back', async ({ page }) => {
  await page.goto('/departments/fashion/jeans?colour=classic-blue&max=5')
  await expect(page.getByRole('heading', { name: 'Nothing fits all of that' })).toBeVisible()
  await page.getByRole('link', { name: 'Take all filters off' }).click()
  await expect(page.locator(cards).first()).toBeVisible()
})

test('pages of a department follow each other, and one past the end is the last', async ({ page }) => {
  await page.goto('/departments/home-garden')
  await page.getByRole('link', { name: /^Page 2 of/ }).click()
  await expect(page).toHaveURL(/page=2/)
  await expect(page.getByRole('link', { name: /^Page 2 of/ })).toHaveAttribute('aria-current', 'page')
  await page.goto('/departments/home-garden?page=9999')
  await expect(page.getByRole('link', { name: /^Page 3 of/ })).toHaveAttribute('aria-current', 'page')
})

for (const address of [
  '/departments/fashion?page=-1&min=abc&max=%27%3B--&sort=constructor',
  '/departments/fashion/jeans?colour=ultraviolet&brand=nobody&size=0&page=two',
  `/departments/fashion/jeans?colour=${'x'.repeat(3000)}`,
])
  test(`nonsense in the address shows the shelf: ${address.slice(0, 60)}`, async ({ page }) => {
    const response = await page.goto(address)
    expect(response?.status()).toBe(200)
    await expect(page.locator(cards).first()).toBeVisible()
  })

test.describe('an address nobody knows', () => {
  test.use({ expectedErrors: [/404/] })

  for (const address of [
    '/nowhere',
    '/departments/toys',
    '/departments/fashion/laptops',
    '/products/perpetuum',
  ])
    test(`${address} answers 404 and says where to go on`, async ({ page }) => {
      const response = await page.goto(address)
      expect(response?.status()).toBe(404)
      await expect(page.getByRole('heading', { name: 'Not on our shelves' })).toBeVisible()
      await page.getByRole('main').getByRole('link', { name: 'To the front of the shop' }).click()
      await expect(page.getByRole('heading', { name: 'Six doors' })).toBeVisible()
      await page.goto(address)
      await page
        .getByRole('navigation', { name: 'Departments', exact: true })
        .filter({ visible: true })
        .getByRole('link', { name: 'Tech', exact: true })
        .click()
      await expect(page.getByRole('heading', { name: 'Tech', level: 1 })).toBeVisible()
    })
})

test('the colour of a product is part of its address and changes its picture', async ({ page }) => {
  await page.goto('/products/ahorn-14')
  await page.getByRole('link', { name: 'Forest' }).click()
  await expect(page).toHaveURL(/colour=forest/)
  await expect(page.getByRole('img', { name: 'Ahorn 14 in forest' })).toHaveAttribute('src', /--forest\.svg$/)
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('filters, pages and the menu work', async ({ page }) => {
    await page.goto('/departments/fashion/jeans')
    await page.getByRole('checkbox', { name: /^Classic blue/ }).check()
    await page.getByRole('button', { name: 'Apply' }).click()
    await expect(page).toHaveURL(/colour=classic-blue/)
    await expect(page.locator(cards).first()).toBeVisible()

    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto('/')
    await page.getByRole('button', { name: 'Departments' }).click()
    await page
      .getByRole('dialog')
      .or(page.locator('#phone-menu'))
      .getByRole('link', { name: 'Jeans' })
      .click()
    await expect(page.getByRole('heading', { name: 'Jeans', level: 1 })).toBeVisible()
  })
})

for (const address of [
  '/',
  '/departments/tech',
  '/departments/fashion/jeans',
  '/products/ahorn-14',
  '/search?q=zzzz',
])
  for (const colorScheme of ['light', 'dark'] as const)
    test(`${address} is accessible in the ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await page.goto(address)
      await clean(page)
    })

for (const address of ['/', '/products/ahorn-14', '/departments/fashion'])
  for (const width of [390, 1440])
    test(`nothing on ${address} moves or sticks out at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(address, { waitUntil: 'networkidle' })
      expect(await layoutOf(page)).toEqual({ shift: 0, overflow: 0 })
    })
