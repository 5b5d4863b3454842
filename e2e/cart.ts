import { expect, type Page } from '@playwright/test'

/**
 * Puts the product of this page into the cart and waits until the shop says so: beside the button, or in the cart
 * where the browser sent the form before the script had come.
 */
export async function putInCart(page: Page): Promise<void> {
  // Set once the page's script answers.
  await expect(page.locator('html[data-ready]')).toBeAttached()
  await page.getByRole('button', { name: 'Add to cart' }).click()
  const said = page.getByText(/(is|are) in your cart\./)
  await expect(said.or(page.getByRole('heading', { name: 'Your cart', exact: true })).first()).toBeVisible()
}
