import { putInCart } from './cart'
import { expect, test } from './fixtures'
import { sql } from './shopper'

/** A variant that is not the one its product's page begins with. */
async function laterVariant() {
  const [variant] = await sql<{ id: string; slug: string; colour: string; size: string }>(
    `SELECT v."id", p."slug", v."colour", v."size" FROM "Product" p JOIN "Variant" v ON v."productId" = p."id"
     WHERE p."retiredAt" IS NULL AND p."launchedAt" < now() AND v."stock" > 5 AND v."size" IS NOT NULL
       AND v."colour" <> (SELECT f."colour" FROM "Variant" f WHERE f."productId" = p."id" ORDER BY f."position" LIMIT 1)
     ORDER BY p."slug", v."position" DESC LIMIT 1`,
  )
  if (!variant) throw new Error('the catalogue has no product in two colours')
  return variant
}

test('the colour and size in the address are shown and go into the cart', async ({ page, login }) => {
  const { profileId } = await login()
  const { id, slug, colour, size } = await laterVariant()
  await page.goto(`/products/${slug}?colour=${colour}&size=${encodeURIComponent(size)}`)
  await expect(page.getByText(`Size: ${size}`, { exact: true })).toBeVisible()
  await expect(page.getByLabel('Which one?')).toHaveCount(0)
  await putInCart(page)
  expect(await cartOf('profileId', profileId)).toEqual([{ variantId: id }])
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('every variant on sale can be chosen and goes into the cart', async ({ page, context }) => {
    const { id, slug } = await laterVariant()
    await page.goto(`/products/${slug}`)
    await expect(page.getByLabel('Which one?')).toBeVisible()
    await expect(page.locator('main a[href*="colour="]').filter({ visible: true })).toHaveCount(0)
    await page.getByLabel('Which one?').selectOption(id)
    await page.getByRole('button', { name: 'Add to cart' }).click()
    await expect(page.getByRole('heading', { name: 'Your cart', exact: true })).toBeVisible()
    const cart = (await context.cookies()).find(({ name }) => name === 'te_cart')?.value.split('.')[0]
    expect(await cartOf('id', cart)).toEqual([{ variantId: id }])
  })
})

const cartOf = (column: 'id' | 'profileId', value: string | undefined) =>
  sql(
    `SELECT l."variantId" FROM "CartLine" l JOIN "Cart" c ON c."id" = l."cartId" WHERE c."${column}" = $1`,
    [value],
  )
