import { randomUUID } from 'node:crypto'
import { expect, test } from './fixtures'
import { newShopper, sql } from './shopper'

const signIn = 'main >> role=button[name="Sign in"]'

test('signing up asks for what it needs, once, and then knows the name', async ({ page }) => {
  const email = `new-${randomUUID()}@example.com`
  await page.goto('/sign-up?next=/account')
  await page.getByRole('button', { name: 'Open an account' }).click()
  await expect(page.getByLabel('E-mail')).toBeFocused()
  await page.getByLabel('Your name').fill('Nele Neu')
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password').fill('short')
  await page.getByRole('button', { name: 'Open an account' }).click()
  await expect(page.getByText('Please choose at least 10 characters.')).toBeVisible()
  await page.getByLabel('Password').fill('long enough to keep')
  await page.getByRole('button', { name: 'Open an account' }).click()
  await expect(page.getByRole('heading', { name: 'Hello, Nele' })).toBeVisible()

  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page.getByRole('banner').getByRole('link', { name: 'Sign in' })).toBeVisible()
  expect(await page.context().cookies()).toEqual([])

  await page.goto('/sign-up')
  await page.getByLabel('E-mail').fill(` ${email.toUpperCase()}`)
  await page.getByLabel('Password').fill('long enough to keep')
  await page.getByRole('button', { name: 'Open an account' }).click()
  await expect(page.getByText('There is an account with this e-mail address already.')).toBeVisible()
})

test.describe('guessing', () => {
  test.use({ extraHTTPHeaders: { 'x-forwarded-for': '203.0.113.7' } })

  test('gets slow after five failures, says so, and tells nothing about who exists', async ({ page }) => {
    const { email, password } = await newShopper()
    const attempt = async (address: string, word: string) => {
      await page.goto('/sign-in')
      await page.getByLabel('E-mail').fill(address)
      await page.getByLabel('Password').fill(word)
      await page.locator(signIn).click()
    }
    const wrong = page.getByText('This e-mail address and password do not belong together.')
    await attempt('nobody@example.com', password)
    await expect(wrong).toBeVisible()
    for (let i = 0; i < 5; i++) {
      await attempt(email, 'wrong')
      await expect(wrong).toBeVisible()
    }
    await attempt(email, password)
    await expect(page.getByText(/Too many attempts. Please try again in \d+ seconds./)).toBeVisible()
    await sql(`UPDATE "SignInThrottle" SET "blockedUntil" = now() WHERE "key" = $1`, [`email:${email}`])
    await attempt(email, password)
    await expect(page.getByRole('banner').getByRole('link', { name: 'Your account' })).toBeVisible()
  })
})

test('signing in goes on to where the shopper was going, and never elsewhere', async ({ page }) => {
  const { email, password } = await newShopper()
  await page.goto('/orders')
  await page.getByRole('main').getByRole('link', { name: 'Sign in' }).click()
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.locator(signIn).click()
  await expect(page.getByRole('heading', { name: 'No orders yet' })).toBeVisible()
  await page.goto('/sign-in?next=https://evil.example/')
  await page.getByRole('button', { name: /^Paul Okafor/ }).click()
  await expect(page.getByRole('banner').getByRole('link', { name: 'Your account, Paul' })).toBeVisible()
  expect(new URL(page.url()).pathname).toBe('/')
})

test('what was in the cart before signing in is there after it', async ({ page }) => {
  const { email, password } = await newShopper()
  const [product] = await sql<{ slug: string; name: string }>(
    `SELECT p."slug", p."name" FROM "Product" p JOIN "Variant" v ON v."productId" = p."id"
     WHERE v."stock" > 5 AND p."launchedAt" < now() ORDER BY p."slug" DESC LIMIT 1`,
  )
  await page.goto(`/products/${product?.slug}`)
  await page.getByRole('button', { name: 'Add to cart' }).click()
  await expect(page.getByText('is in your cart.')).toBeVisible()
  await page.goto('/sign-in?next=/cart')
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.locator(signIn).click()
  await expect(page.getByRole('main').getByRole('link', { name: product?.name, exact: true })).toBeVisible()
  expect((await page.context().cookies()).map(({ name }) => name)).not.toContain('te_cart')
})

test('facts are told, shown at once, and forgotten when emptied', async ({ page, login }) => {
  await login({ name: 'Fanny Fakt' })
  await page.goto('/account')
  await page.getByLabel('Name').fill('Franziska Fakt')
  await page.getByLabel('Birthday').fill('1988-02-29')
  await page.getByLabel('Town').fill('São Tomé')
  await page.getByLabel('Where do you live?').selectOption('A flat with a balcony')
  await page.getByRole('main').getByText('Coffee', { exact: true }).click()
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Saved.')).toBeVisible()
  await expect(page.getByRole('banner').getByRole('link', { name: 'Your account, Franziska' })).toBeVisible()
  await page.reload()
  await expect(page.getByLabel('Birthday')).toHaveValue('1988-02-29')
  await expect(page.getByLabel('Coffee')).toBeChecked()

  for (const label of ['Name', 'Birthday', 'Town']) await page.getByLabel(label).fill('')
  await page.getByLabel('Where do you live?').selectOption('Rather not say')
  await page.getByRole('main').getByText('Coffee', { exact: true }).click()
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('heading', { name: 'Your account' })).toBeVisible()
  await page.reload()
  await expect(page.getByLabel('Town')).toHaveValue('')
  await expect(page.getByLabel('Coffee')).not.toBeChecked()
})

test('a day that cannot be a birthday is said where it stands', async ({ page, login }) => {
  await login()
  await page.goto('/account')
  await page.getByLabel('Birthday').fill('1899-12-31')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByLabel('Birthday')).toBeFocused()
  await expect(page.getByText('Please enter a day from 1900 on.')).toBeVisible()
})

test('a session that was ended elsewhere opens nothing', async ({ page, login }) => {
  const { shopperId } = await login()
  await sql('UPDATE "Shopper" SET "epoch" = 1 WHERE "id" = $1', [shopperId])
  await page.goto('/account')
  await expect(page).toHaveURL('/sign-in?next=%2Faccount')
})
