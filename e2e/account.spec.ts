import { randomUUID } from 'node:crypto'
import type { BrowserContext, Page } from '@playwright/test'
import { putInCart } from './cart'
import { expect, test } from './fixtures'
import { newShopper, sql, type TestShopper } from './shopper'

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
  await putInCart(page)
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

/** The browser's own answer to “may we remember?”, if it has one. */
const answerIn = async (context: BrowserContext) =>
  (await context.cookies()).find(({ name }) => name === 'te_consent')?.value

async function signInAs({ email, password }: TestShopper, page: Page) {
  await page.goto('/sign-in?next=/account')
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.locator(signIn).click()
  await expect(page.getByRole('heading', { name: 'Hello, Tess' })).toBeVisible()
}

test.describe('who has answered “may we remember?”', () => {
  const banner = (page: Page) => page.getByRole('region', { name: 'May we remember you?' })

  test('is not asked again at the next device, which forgets the answer on signing out', async ({ page }) => {
    const shopper = await newShopper()
    await page.goto('/sign-in')
    await expect(banner(page)).toBeVisible()
    await signInAs(shopper, page)
    await expect(banner(page)).toHaveCount(0)
    expect(await answerIn(page.context())).toBe('yes')
    await page.reload()
    expect((await page.context().cookies()).map(({ name }) => name)).toContain('te_visitor')
    const told = await sql<{ name: string }>(
      `SELECT "name"::text FROM "Event" WHERE "profileId" = $1 AND "name" = 'login'`,
      [shopper.profileId],
    )
    expect(told).toHaveLength(1)
    await page.getByRole('button', { name: 'Sign out' }).click()
    await expect(banner(page)).toBeVisible()
    expect(await page.context().cookies()).toEqual([])
  })

  test('with no keeps that no; and a browser’s own no stands', async ({ page, context, baseURL }) => {
    const shopper = await newShopper()
    await context.addCookies([{ name: 'te_consent', value: 'no', url: baseURL ?? '' }])
    await signInAs(shopper, page)
    expect(await answerIn(context)).toBe('no')
    await context.clearCookies()
    await sql(`UPDATE "Profile" SET "consent" = 'DENIED' WHERE "id" = $1`, [shopper.profileId])
    await signInAs(shopper, page)
    expect(await answerIn(context)).toBe('no')
    await page.reload()
    expect((await context.cookies()).map(({ name }) => name)).not.toContain('te_visitor')
  })

  test('nobody is asked at the desk', async ({ page, login }) => {
    await login({ role: 'MERCHANDISER' })
    await page.goto('/merchandise')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(banner(page)).toHaveCount(0)
    await page.goto('/account')
    await expect(banner(page)).toBeVisible()
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('signing up, in and telling facts answer on the page, and keep what was typed', async ({ page }) => {
    const email = `plain-${randomUUID()}@example.com`
    await page.goto('/why')
    await page.getByRole('button', { name: 'Yes, remember' }).click()
    await expect(page.getByRole('region', { name: 'May we remember you?' })).toHaveCount(0)
    await page.goto('/sign-up?next=/account')
    await page.getByLabel('Your name').fill('Nora Neu')
    await page.getByLabel('E-mail').fill(email)
    await page.getByLabel('Password').fill('short')
    await page.getByRole('button', { name: 'Open an account' }).click()
    await expect(page.getByText('Please choose at least 10 characters.')).toBeVisible()
    await expect(page.getByLabel('E-mail')).toHaveValue(email)
    await page.getByLabel('Password').fill('long enough to keep')
    await page.getByRole('button', { name: 'Open an account' }).click()
    await expect(page.getByRole('heading', { name: 'Hello, Nora' })).toBeVisible()

    await page.getByLabel('Birthday').fill('1899-12-31')
    await page.getByLabel('Town').fill('Łódź')
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByText('Please enter a day from 1900 on.')).toBeVisible()
    await expect(page.getByLabel('Town')).toHaveValue('Łódź')
    await page.getByLabel('Birthday').fill('1988-02-29')
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByText('Saved.')).toBeVisible()
    await expect(page.getByLabel('Birthday')).toHaveValue('1988-02-29')

    const told = await sql<{ name: string }>(
      `SELECT e."name"::text FROM "Event" e JOIN "Shopper" s ON s."profileId" = e."profileId"
       WHERE s."email" = $1 AND e."name" IN ('login', 'sign_up') ORDER BY 1`,
      [email],
    )
    expect(told.map(({ name }) => name)).toEqual(['login', 'sign_up'])
    const agreed = await sql(
      `SELECT a."granted", a."source" FROM "ConsentAnswer" a JOIN "Shopper" s ON s."profileId" = a."profileId"
       WHERE s."email" = $1`,
      [email],
    )
    expect(agreed).toEqual([{ granted: true, source: 'sign-up' }])
    await page.getByRole('button', { name: 'Sign out' }).click()
    await expect(page.getByRole('banner').getByRole('link', { name: 'Sign in' })).toBeVisible()
    await page.goto('/sign-in')
    await page.getByLabel('E-mail').fill(email)
    await page.getByLabel('Password').fill('wrong')
    await page.locator(signIn).click()
    await expect(page.getByText('This e-mail address and password do not belong together.')).toBeVisible()
    await expect(page.getByLabel('E-mail')).toHaveValue(email)
    await page.reload()
    expect(await page.context().cookies()).toEqual([])
  })
})
