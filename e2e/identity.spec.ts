import type { BrowserContext, Page } from '@playwright/test'
import { putInCart } from './cart'
import { expect, test } from './fixtures'
import { whole } from './shelves'
import { newShopper, sql, type TestShopper } from './shopper'
import { logged } from './told'

async function signInAs(shopper: TestShopper, page: Page, next = '/account') {
  await page.goto(`/sign-in?next=${next}`)
  await signIn(shopper, page)
}

/** Signs in on the page at hand. */
async function signIn({ email, password }: TestShopper, page: Page) {
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.locator('main >> role=button[name="Sign in"]').click()
  await expect(page.getByRole('banner').getByRole('link', { name: 'Your account' })).toBeVisible()
}

const agree = async (page: Page) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'Yes, remember' }).click()
  await expect(page.getByRole('region', { name: 'May we remember you?' })).toHaveCount(0)
}
const visitorCookie = async (context: BrowserContext) =>
  (await context.cookies()).find(({ name }) => name === 'te_visitor')
const visitorOf = async (context: BrowserContext) => (await visitorCookie(context))?.value.split('.')[1] ?? ''
const eventsOf = (profileId: string) =>
  sql<{ name: string }>(`SELECT "name"::text FROM "Event" WHERE "profileId" = $1 AND "name" = 'view_item'`, [
    profileId,
  ])

/** Opens a product and waits until the log has it. */
async function look(page: Page, slug: string, profileId: string) {
  const before = (await eventsOf(profileId)).length
  await page.goto(`/products/${slug}`)
  await expect.poll(async () => (await eventsOf(profileId)).length).toBeGreaterThan(before)
}

/** A fresh account that has not answered yet. */
async function unasked(name: string) {
  const shopper = await newShopper({ name })
  await sql(`UPDATE "Profile" SET "consent" = 'UNASKED' WHERE "id" = $1`, [shopper.profileId])
  return shopper
}

test('signing in brings along what the browser did; undone, all of it goes back', async ({
  page,
  context,
}) => {
  await agree(page)
  const visitorId = await visitorOf(context)
  await look(page, 'ahorn-14', visitorId)
  await putInCart(page)
  const shopper = await unasked('Uta Undo')
  await signInAs(shopper, page, '/account/privacy')
  expect(await visitorOf(context)).not.toBe(visitorId)
  expect(await eventsOf(shopper.profileId)).toHaveLength(1)
  await page.goto('/account/privacy')
  await expect(page.getByText(/things looked at or done.*and 1 piece in the cart/)).toBeVisible()

  await page.getByRole('button', { name: 'That was not me' }).click()
  await expect(page.getByRole('listitem').filter({ hasText: /Given back$/ })).toBeVisible()
  expect(await eventsOf(shopper.profileId)).toEqual([])
  expect(await eventsOf(visitorId)).toHaveLength(1)
  await page.reload()
  await expect(page.getByText('You have not answered yet')).toBeVisible()
  await page.goto('/cart')
  await expect(page.getByRole('heading', { name: 'Nothing in it yet' })).toBeVisible()
})

test('after signing out nothing of the shopper is left: not behind the back button, nor with the old cookie', async ({
  page,
  context,
}) => {
  await agree(page)
  await look(page, 'ahorn-14', await visitorOf(context))
  const old = await visitorCookie(context)
  const shopper = await newShopper({ name: 'Astrid Abend' })
  await signInAs(shopper, page)
  await page.goto('/account/taste')
  await page.goto('/account')
  await page.getByRole('link', { name: 'What we know about you' }).filter({ visible: true }).first().click()
  await expect(page.getByRole('heading', { name: 'What we know about you' })).toBeVisible()
  await page.goBack()
  await page.getByRole('button', { name: 'Sign out' }).filter({ visible: true }).click()
  await expect(page.getByRole('banner').getByRole('link', { name: 'Sign in' })).toBeVisible()
  expect(await context.cookies()).toEqual([])

  await page.goBack()
  await expect(page.getByRole('banner').getByRole('link', { name: 'Sign in' })).toBeVisible()
  await expect(page.getByText('Astrid')).toHaveCount(0)
  await expect(page.getByText(shopper.email)).toHaveCount(0)

  if (old) await context.addCookies([old])
  await context.addCookies([{ name: 'te_consent', value: 'yes', url: page.url() }])
  await page.goto('/account/taste')
  await expect(page.getByText('Nothing. What you look at here is not remembered')).toBeVisible()
  await page.goto('/account/privacy')
  await whole(page)
  await expect(page.getByRole('link', { name: 'Download everything' })).toHaveCount(0)
  await logged()
  const before = (await eventsOf(shopper.profileId)).length
  await page.goto('/products/kiesel-mouse')
  await page.goto('/products/hasel-15')
  await logged()
  expect(await eventsOf(shopper.profileId)).toHaveLength(before)
})

test('an expired session leaves a browser that knows nobody', async ({ page, context }) => {
  const shopper = await newShopper({ name: 'Erna Ende' })
  await signInAs(shopper, page)
  await look(page, 'ahorn-14', shopper.profileId)
  await context.clearCookies({ name: /session-token/ })
  await page.goto('/account/taste')
  await whole(page)
  await expect(page.getByText('Erna')).toHaveCount(0)
  await page.goto('/account/privacy')
  await whole(page)
  await expect(page.getByRole('heading', { name: 'What signing in brought along' })).toHaveCount(0)
  const left = await sql('SELECT "id" FROM "Visitor" WHERE "id" = $1 AND "profileId" = $2', [
    await visitorOf(context),
    shopper.profileId,
  ])
  expect(left).toEqual([])
})

test('a second shopper at the same browser gets nothing of the first, not even the answer', async ({
  page,
  context,
}) => {
  const [first, second] = [await newShopper({ name: 'Frieda Erste' }), await unasked('Zita Zweite')]
  await signInAs(first, page)
  await look(page, 'ahorn-14', first.profileId)
  await page.goto('/sign-in?next=/account')
  await page.evaluate(() => document.documentElement.setAttribute('data-first', ''))
  await signIn(second, page)
  // Another shopper in the same document: it is loaded anew as a whole.
  await expect(page.locator('html[data-first]')).not.toBeAttached()
  await expect(page.getByRole('banner').getByText('Zita')).toBeVisible()
  await page.goto('/account/privacy')
  await expect(page.getByText('You have not answered yet')).toBeVisible()
  expect(await visitorCookie(context)).toBeUndefined()
  expect(await eventsOf(second.profileId)).toEqual([])
  expect(await eventsOf(first.profileId)).toHaveLength(1)
  await page.goBack()
  await whole(page)
  await expect(page.getByText('Frieda')).toHaveCount(0)
})

test('pages kept in memory for going back are not shown to the next shopper', async ({ page, login }) => {
  const [first, second] = [await login({ name: 'Berta Bleibt' }), await newShopper({ name: 'Nora Nachher' })]
  await page.goto('/account')
  await expect(page.getByRole('heading', { name: 'Hello, Berta' })).toBeVisible()
  await page.getByRole('link', { name: 'Privacy' }).first().click()
  await expect(page.getByRole('heading', { name: 'Privacy', level: 1 })).toBeVisible()
  // The session ends while the tab is open; the pages seen so far are still there to go back to.
  await sql('UPDATE "Shopper" SET "epoch" = 1 WHERE "id" = $1', [first.shopperId])
  await page.evaluate(() => document.documentElement.setAttribute('data-first', ''))
  await page.getByRole('link', { name: 'Your orders' }).filter({ visible: true }).first().click()
  await expect(page.getByRole('heading', { name: 'Whose orders?' }).filter({ visible: true })).toBeVisible()
  // The document is loaded anew for nobody; only then is there another to go to.
  await expect(page.locator('html[data-first]')).not.toBeAttached()
  await page.goto('/sign-in?next=/orders')
  await page.getByLabel('E-mail').fill(second.email)
  await page.getByLabel('Password').fill(second.password)
  await page.locator('main >> role=button[name="Sign in"]').click()
  await expect(page.getByRole('banner').getByText('Nora').filter({ visible: true })).toBeVisible()
  // Nowhere in the document, hidden pages included.
  await expect(page.getByText('Berta')).toHaveCount(0)
  for (let step = 0; step < 4; step++) {
    await page.goBack()
    await expect(page.getByRole('banner').filter({ visible: true })).toBeVisible()
    await expect(page.getByText('Berta')).toHaveCount(0)
    await expect(page.getByText(first.email)).toHaveCount(0)
  }
})
