import { putInCart } from '../cart'
import { expect, test } from '../fixtures'
import { bought } from '../history'
import { slugs } from '../shelves'

test('the cart offers what goes with it, never what is in it or owned', async ({ page, login }) => {
  const shopper = await login({ name: 'Carl Korb' })
  await bought(shopper, 'kiesel-mouse', 40)
  await page.goto('/products/ahorn-14')
  await putInCart(page)
  await page.goto('/products/mulde-sleeve')
  await putInCart(page)

  await page.goto('/cart')
  await expect(page.getByRole('article').first()).toBeVisible()
  const beside = await slugs(page.locator('section').filter({ has: page.getByRole('article') }))
  expect(beside.length).toBeGreaterThanOrEqual(2)
  expect(beside).not.toContain('ahorn-14')
  expect(beside).not.toContain('mulde-sleeve')
  expect(beside).not.toContain('kiesel-mouse')
  await expect(page.getByText(/^goes with|^often bought with/).first()).toBeVisible()
})
