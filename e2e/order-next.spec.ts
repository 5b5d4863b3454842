import { fillAddress } from './address'
import { putInCart } from './cart'
import { expect, test } from './fixtures'
import { bought } from './history'
import { shelf, slugs } from './shelves'
import { newShopper, sessionCookie, sql } from './shopper'

const newest = async (profileId: string) => {
  const [order] = await sql<{ number: number }>(
    'SELECT "number" FROM "Order" WHERE "profileId" = $1 ORDER BY "placedAt" DESC LIMIT 1',
    [profileId],
  )
  return order?.number
}

test('after an order comes what goes with it, nothing of it and nothing owned', async ({ page, login }) => {
  const shopper = await login({ name: 'Nele Nachher' })
  await bought(shopper, 'kiesel-mouse', 40)
  await page.goto('/products/ahorn-14')
  await putInCart(page)
  await page.goto('/checkout')
  await fillAddress(page, 'Nele Nachher')
  await page.getByRole('button', { name: /^Order for/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Thank you' })).toBeVisible()

  const next = shelf(page, 'Next, for your Ahorn 14')
  await expect(next).toBeVisible()
  await expect(next.getByText('goes with your Ahorn 14').first()).toBeVisible()
  const there = await slugs(next)
  expect(there).toHaveLength(4)
  expect(there).not.toContain('ahorn-14')
  expect(there).not.toContain('kiesel-mouse')
  const groups = await sql<{ group: string }>(
    'SELECT "groupSlug" AS "group" FROM "Product" WHERE "slug" = ANY($1)',
    [there],
  )
  expect(groups.map(({ group }) => group)).toContain('laptop-bags')
  expect(groups.map(({ group }) => group)).not.toContain('laptops')
})

test('after volume 2 the order’s page leads with volume 3; the desk sees none of it', async ({
  page,
  context,
  login,
}) => {
  const reader = await login()
  await bought(reader, 'salt-roads-1', 30)
  await bought(reader, 'salt-roads-2', 2)
  const number = await newest(reader.profileId)
  await page.goto(`/orders/${number}`)
  const next = shelf(page, 'Read on')
  await expect(next.getByText('volume 3 is here')).toBeVisible()
  expect((await slugs(next))[0]).toBe('salt-roads-3')

  const service = await newShopper({ role: 'SERVICE' })
  await context.addCookies([await sessionCookie(service, { role: 'SERVICE' })])
  await page.goto(`/orders/${number}`)
  await expect(page.getByRole('heading', { level: 1, name: `Order ${number}` })).toBeVisible()
  await expect(shelf(page, 'Read on')).toHaveCount(0)
  await expect(page.locator('main article')).toHaveCount(0)
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('what comes next is there and explained', async ({ page, login }) => {
    const shopper = await login()
    await bought(shopper, 'ahorn-14', 1)
    await page.goto(`/orders/${await newest(shopper.profileId)}`)
    await expect(page.getByRole('heading', { name: 'Next, for your Ahorn 14' })).toBeVisible()
    await page.getByRole('link', { name: 'goes with your Ahorn 14' }).first().click()
    await expect(page.getByText('You bought Ahorn 14, and this goes well with it.')).toBeVisible()
  })
})
