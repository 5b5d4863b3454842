import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { BrowserContext, Page } from '@playwright/test'
import { putInCart } from '../cart'
import { expect, test } from '../fixtures'
import { bought } from '../history'
import { newShopper, sessionCookie, sql } from '../shopper'
import { logged } from '../told'

const PRODUCT = '/products/ahorn-14'

const banner = (page: Page) => page.getByRole('region', { name: 'May we remember you?' })
const answer = (page: Page, word: 'Yes, remember' | 'No, thanks' | 'No, and forget') =>
  page.getByRole('button', { name: word }).filter({ visible: true }).first().click()

async function cookieOf(context: BrowserContext, name: string): Promise<string | undefined> {
  return (await context.cookies()).find(cookie => cookie.name === name)?.value
}

/** The visitor id in the signed cookie. */
async function visitorOf(context: BrowserContext): Promise<string> {
  const id = (await cookieOf(context, 'te_visitor'))?.split('.')[1]
  if (!id) throw new Error('this browser has no visitor cookie')
  return id
}

const eventsOf = async (profileId: string) =>
  (await sql<{ name: string }>('SELECT "name"::text FROM "Event" WHERE "profileId" = $1', [profileId])).map(
    ({ name }) => name,
  )
const isGone = async (profileId: string) =>
  (await sql('SELECT "id" FROM "Profile" WHERE "id" = $1', [profileId])).length === 0

async function download(page: Page) {
  const arriving = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Download everything' }).click()
  const file = await arriving
  expect(file.suggestedFilename()).toMatch(/^tante-emma-\d{4}-\d\d-\d\d\.json$/)
  return JSON.parse(await readFile(await file.path(), 'utf8'))
}

test('before an answer nobody is followed, signed in or not; no is offered as plainly as yes', async ({
  page,
  context,
}) => {
  await page.goto(PRODUCT)
  await expect(banner(page)).toBeVisible()
  expect(await context.cookies()).toEqual([])
  const [yes, no] = [
    banner(page).getByRole('button', { name: 'Yes, remember' }),
    banner(page).getByRole('button', { name: 'No, thanks' }),
  ]
  const looks = (button: typeof yes) =>
    button.evaluate(element => {
      const { color, backgroundColor, borderColor, fontSize, fontWeight, height } = getComputedStyle(element)
      return { color, backgroundColor, borderColor, fontSize, fontWeight, height }
    })
  expect(await looks(no)).toEqual(await looks(yes))
  await yes.focus()
  await page.keyboard.press('Tab')
  await expect(no).toBeFocused()

  const shopper = await newShopper()
  await sql(`UPDATE "Profile" SET "consent" = 'UNASKED' WHERE "id" = $1`, [shopper.profileId])
  await context.addCookies([await sessionCookie(shopper)])
  await page.goto(PRODUCT)
  await putInCart(page)
  await page.goto('/account/privacy')
  await expect(page.getByText('You have not answered yet')).toBeVisible()
  await logged()
  expect(await eventsOf(shopper.profileId)).toEqual([])
  expect(await cookieOf(context, 'te_visitor')).toBeUndefined()
})

test.describe('with Global Privacy Control', () => {
  test.use({ extraHTTPHeaders: { 'sec-gpc': '1' } })

  test('the answer is no, whatever is clicked, and the page says so', async ({ page, context, login }) => {
    const shopper = await login()
    await page.goto('/why')
    await answer(page, 'Yes, remember')
    await expect(page).toHaveURL('/account/privacy')
    await expect(page.getByText('Global Privacy Control')).toBeVisible()
    await page.goto(PRODUCT)
    await putInCart(page)
    expect(await cookieOf(context, 'te_visitor')).toBeUndefined()
    expect(await cookieOf(context, 'te_consent')).toBeUndefined()
    await logged()
    expect(await eventsOf(shopper.profileId)).toEqual([])
  })
})

test('a visitor’s yes is written down, a no takes back all of it, and an old cookie brings nothing back', async ({
  page,
  context,
}) => {
  await page.goto('/')
  await answer(page, 'Yes, remember')
  await expect(banner(page)).toHaveCount(0)
  const visitorId = await visitorOf(context)
  const given = await sql('SELECT "granted", "source" FROM "ConsentAnswer" WHERE "profileId" = $1', [
    visitorId,
  ])
  expect(given).toEqual([{ granted: true, source: 'banner' }])
  await page.goto(PRODUCT)
  await expect.poll(() => eventsOf(visitorId)).toContain('view_item')

  await page.goto('/account/privacy')
  await expect(page.getByText('You said yes')).toBeVisible()
  const { data } = await download(page)
  expect(data.Event.map((event: { product: string }) => event.product)).toContain('ahorn-14')
  const old = await context.cookies()
  await answer(page, 'No, and forget')
  await expect(page.getByText('You said no')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Download everything' })).toHaveCount(0)
  expect(await isGone(visitorId)).toBe(true)
  expect(await eventsOf(visitorId)).toEqual([])

  await context.addCookies(old)
  await page.goto(PRODUCT)
  await page.goto('/account/privacy')
  await expect(page.getByText('You have not answered yet')).toBeVisible()
  expect(await isGone(visitorId)).toBe(true)
  await answer(page, 'Yes, remember')
  expect(await visitorOf(context)).not.toBe(visitorId)
})

test('an account’s no deletes what was logged, in this window and the other, and keeps what was bought', async ({
  page,
  context,
  login,
}) => {
  const shopper = await login()
  await bought(shopper, 'ahorn-14', 3)
  await page.goto(PRODUCT)
  await expect.poll(() => eventsOf(shopper.profileId)).toContain('view_item')
  const other = await context.newPage()
  await other.goto('/products/kiesel-mouse')
  await page.goto('/account/privacy')
  await answer(page, 'No, and forget')
  await expect(page.getByText('You said no')).toBeVisible()
  await other.reload()
  await expect(other.getByRole('heading', { level: 1 })).toBeVisible()
  await logged()
  expect(await eventsOf(shopper.profileId)).toEqual([])
  expect(await sql('SELECT "key" FROM "Affinity" WHERE "profileId" = $1', [shopper.profileId])).toEqual([])
  await page.goto('/orders')
  await expect(page.getByText('Ahorn 14').first()).toBeVisible()
  await page.goto('/account/privacy')
  await page.getByText('Your answers so far').click()
  await expect(page.getByText('no, on a page like this one')).toBeVisible()
})

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled })

    test('a shopper takes everything along, is erased once it is meant, and gets a receipt', async ({
      page,
      context,
      browser,
      login,
    }) => {
      const shopper = await login({ name: 'Egon Ehemals' })
      await bought(shopper, 'ahorn-14', 3)
      await page.goto(PRODUCT)
      await expect.poll(() => eventsOf(shopper.profileId)).toContain('view_item')
      await page.goto('/account/privacy')
      const { format, version, data } = await download(page)
      expect({ format, version }).toEqual({ format: 'tante-emma/personal-data', version: 1 })
      expect(data.Shopper).toMatchObject([{ email: shopper.email }])
      expect(data.Order).toHaveLength(1)
      expect(JSON.stringify(data)).not.toContain('argon2')

      const elsewhere = await browser.newContext()
      await elsewhere.addCookies([await sessionCookie(shopper)])
      const theirs = await elsewhere.newPage()
      const erase = page.getByRole('button', { name: 'Erase everything' })
      if (!javaScriptEnabled) {
        await page.getByLabel('Yes, erase everything').check()
        await page.getByLabel('Your password, once more').fill('wrong')
        await erase.click()
        await expect(page.getByText('That is not the password of this account.')).toBeVisible()
      }
      await page.getByLabel('Yes, erase everything').check()
      await page.getByLabel('Your password, once more').fill(shopper.password)
      await erase.click()
      await expect(page.getByRole('heading', { name: 'It is gone' })).toBeVisible()
      await expect(page.getByRole('row', { name: /Your orders.*1 kept, no longer linked/ })).toBeVisible()
      await expect(page.getByText(shopper.email)).toHaveCount(0)
      expect(await context.cookies()).toEqual([])
      expect(await isGone(shopper.profileId)).toBe(true)
      expect(await eventsOf(shopper.profileId)).toEqual([])

      await theirs.goto(new URL(page.url()).pathname)
      await expect(theirs.getByRole('heading', { name: 'It is gone' })).toBeVisible()
      await theirs.goto('/account/privacy')
      await expect(theirs.getByRole('heading', { level: 1 }).filter({ visible: true })).toBeVisible()
      await expect(theirs.getByText('Egon')).toHaveCount(0)
      await expect(theirs.getByRole('link', { name: 'Download everything' })).toHaveCount(0)
      await elsewhere.close()
    })
  })

test('“why do I see this?” has an answer for everybody', async ({ page }) => {
  await page.goto('/why')
  await expect(page.getByRole('heading', { name: 'How Emma chooses' })).toBeVisible()
  await page.getByRole('contentinfo').getByRole('link', { name: 'Privacy' }).click()
  await expect(page.getByRole('heading', { name: 'Privacy', level: 1 })).toBeVisible()
})

test('only whoever it is about gets the file, and nothing is erased from elsewhere or twice', async ({
  page,
  request,
  login,
}) => {
  const stranger = await request.get('/account/privacy/export', { maxRedirects: 0 })
  expect(stranger.status()).toBe(303)
  const foreign = await request.post('/api/privacy/erase', { headers: { origin: 'https://evil.example' } })
  expect(foreign.status()).toBe(403)

  const origin = new URL(stranger.url()).origin
  const ended = await request.post('/api/privacy/erase', { headers: { origin }, form: { sure: 'yes' } })
  expect(await ended.text()).toContain('There is nobody here to erase')

  const shopper = await login()
  await page.goto('/account/privacy')
  const { status, store } = await page.evaluate(async () => {
    const file = await fetch('/account/privacy/export')
    return { status: file.status, store: file.headers.get('cache-control') }
  })
  expect({ status, store }).toEqual({ status: 200, store: 'private, no-store' })
  const ends = await page.evaluate(async password => {
    const form = () => new URLSearchParams({ sure: 'yes', password })
    const send = () => fetch('/api/privacy/erase', { method: 'POST', body: form() })
    const answers = await Promise.all([send(), send(), send()])
    return answers.map(answer => [answer.status, new URL(answer.url).pathname])
  }, shopper.password)
  expect(ends.map(([status]) => status)).toEqual([200, 200, 200])
  expect(ends.filter(([, path]) => String(path).startsWith('/privacy/receipt/'))).toHaveLength(1)
  const missing = await page.request.get(`/privacy/receipt/${randomUUID()}`)
  expect(await missing.text()).toContain('404')
})
