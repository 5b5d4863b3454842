import type { Page } from '@playwright/test'
import { fillAddress } from './address'
import { accessible } from './axe'
import { putInCart } from './cart'
import { signedIn } from './desk'
import { expect, test } from './fixtures'
import { sql } from './shopper'

async function orderOne(page: Page, slug: string): Promise<number> {
  await page.goto(`/products/${slug}`)
  await putInCart(page)
  await page.goto('/checkout')
  await fillAddress(page, 'Rue Ter')
  await page.getByRole('button', { name: /^Order for/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Thank you' })).toBeVisible()
  return Number(/orders\/(\d+)/.exec(page.url())?.[1])
}

/** A tent that only this test sells. */
const TENT = 'festival-tent'

test('an order is cancelled while it is packed, by its shopper, when asked twice', async ({
  browser,
  product,
}) => {
  const page = await signedIn(browser, { name: 'Rue Ter' })
  const number = await orderOne(page, await product(TENT))
  await page.goto(`/orders/${number}`)
  await expect(page.locator('html[data-ready]')).toBeAttached()
  const sure = page.getByRole('button', { name: `Yes, cancel order ${number}` })
  await expect(sure).toBeHidden()
  await page.getByText('Cancel this order').focus()
  await page.keyboard.press('Enter')
  await expect(sure).toBeVisible()
  await accessible(page)
  await sure.click()
  await expect(page.getByRole('status').filter({ hasText: 'Cancelled' })).toContainText('nothing to pay')
  await expect(page.getByText('Cancel this order')).toHaveCount(0)
  const [order] = await sql<{ status: string }>('SELECT "status" FROM "Order" WHERE "number" = $1', [number])
  expect(order?.status).toBe('CANCELLED')
  await page.goto('/orders')
  await expect(page.getByRole('listitem').filter({ hasText: `Order ${number}` })).toContainText('Cancelled')
})

test('an order that has left cannot be cancelled, and the page says so', async ({ browser, product }) => {
  const page = await signedIn(browser, { name: 'Rue Ter' })
  const number = await orderOne(page, await product(TENT))
  await page.goto(`/orders/${number}`)
  await expect(page.locator('html[data-ready]')).toBeAttached()
  await page.getByText('Cancel this order').click()
  await sql(`UPDATE "Order" SET "status" = 'SHIPPED' WHERE "number" = $1`, [number])
  await page.getByRole('button', { name: `Yes, cancel order ${number}` }).click()
  await expect(page.getByText('On its way')).toBeVisible()
  await expect(page.getByText('Cancel this order')).toHaveCount(0)
})

test('the service desk cancels for somebody, and it works without script', async ({ browser, product }) => {
  const shopper = await signedIn(browser, { name: 'Rue Ter' })
  const tent = await product(TENT)
  const stock = async () =>
    (await sql<{ stock: number }>('SELECT "stock" FROM "Variant" WHERE "sku" = $1', [tent]))[0]?.stock
  const before = await stock()
  const number = await orderOne(shopper, tent)
  expect(await stock()).toBe(Number(before) - 1)
  const desk = await signedIn(browser, { role: 'SERVICE' }, false)
  await desk.goto(`/orders/${number}`)
  await desk.getByText('Cancel this order').click()
  await desk.getByRole('button', { name: `Yes, cancel order ${number}` }).click()
  await expect(desk.getByText('There is nothing to pay')).toBeVisible()
  expect(await stock()).toBe(before)
  await shopper.goto(`/orders/${number}`)
  await expect(shopper.getByText('There is nothing to pay')).toBeVisible()
})
