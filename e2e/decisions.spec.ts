import { randomUUID } from 'node:crypto'
import { accessible } from './axe'
import { MERCHANDISER, signedIn } from './desk'
import { expect, test } from './fixtures'
import { bought } from './history'
import { newShopper, sessionCookie, sql } from './shopper'

const writtenOf = async (profileId: string) =>
  (
    await sql<{ page: string }>('SELECT "page" FROM "Decision" WHERE "profileId" = $1 ORDER BY "at"', [
      profileId,
    ])
  ).map(row => row.page)

test('what somebody saw and why can be looked up, by the desk and by themselves', async ({
  browser,
  page,
  login,
}) => {
  test.slow()
  const name = `Lena ${randomUUID().slice(0, 8)}`
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Berlin' }).format()
  const lena = await login({ name, birthday: `1988${today.slice(4)}` })
  await bought(lena, 'ahorn-14', 3)
  await page.goto('/')
  await expect(page.getByRole('heading', { name: 'Goes with your Ahorn 14' })).toBeVisible()
  await expect.poll(() => writtenOf(lena.profileId)).toEqual(['home'])
  await page.goto('/products/kiesel-mouse')
  await page.goto('/departments/fashion/jeans')
  await expect.poll(() => writtenOf(lena.profileId)).toEqual(['home', 'product', 'listing'])

  await test.step('the desk reads what stood there, why, what lost, which version', async () => {
    const desk = await signedIn(browser, MERCHANDISER)
    await desk.goto('/merchandise/decisions')
    await desk.getByLabel('Who').fill(name)
    await desk.getByRole('button', { name: 'Look it up' }).click()
    await expect(desk.getByRole('heading', { name: `What ${name} saw` })).toBeVisible()
    await desk.getByText('The home page').click()
    await expect(desk.getByText('Goes with your Ahorn 14')).toBeVisible()
    await expect(desk.getByText('You bought Ahorn 14, and this goes well with it.').first()).toBeVisible()
    await expect(desk.getByText(/^Came closest: /).first()).toBeVisible()
    await expect(desk.getByRole('link', { name: /^Happy birthday from Emma version \d+$/ })).toBeVisible()
    await accessible(desk)
    const other = await newShopper({ name: `Nobody ${name}` })
    await desk.goto(`/merchandise/decisions?${new URLSearchParams({ who: other.email })}`)
    await expect(desk.getByText(`No page of Nobody ${name} is kept from then`)).toBeVisible()
  })

  await test.step('the desk reads why something did not stand there, and the rule as it was', async () => {
    const desk = await signedIn(browser, MERCHANDISER)
    const about = (words: string) =>
      desk.goto(`/merchandise/decisions?${new URLSearchParams({ who: lena.email, about: words })}`)
    await about('Ahorn 16')
    const home = desk.getByRole('group').filter({ hasText: 'The home page' })
    // By name among the nearest, or else by its kind.
    await expect(
      home.getByText(/^(left out: group quiet after a purchase|its kind was quiet)$/),
    ).toBeVisible()
    await home.getByText('The home page').click()
    await expect(
      home.getByText(/after a purchase, until \d|Laptops were not put before them until \d/),
    ).toBeVisible()
    await home
      .getByRole('link', { name: /^Laptops version \d+$/ })
      .first()
      .click()
    await expect(desk).toHaveURL(/policies\/laptops\?as=(\d+)#version-\1$/)
    const version = desk.locator(new URL(desk.url()).hash)
    await expect(version.getByRole('term').filter({ hasText: 'Quiet days' })).toBeVisible()
    await accessible(desk)
    await about('Kiesel mouse')
    await expect(home.getByText('stood there', { exact: true })).toBeVisible()
    await expect(desk.getByText('its own page')).toBeVisible()
    await about('no such thing')
    await expect(desk.getByRole('status')).toContainText('called “no such thing”')
    await about('mouse')
    await desk.getByRole('link', { name: 'Kiesel mouse' }).click()
    await expect(home.getByText('stood there', { exact: true })).toBeVisible()
  })

  await test.step('the shopper reads the same, and that somebody looked', async () => {
    await page.goto('/account/privacy')
    await page.getByRole('link', { name: 'Read it' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'What we showed you, and why' })).toBeVisible()
    await expect(page.getByText('Jeans: in an order of your own.')).toBeVisible()
    await expect(page.getByText('The page of Kiesel mouse')).toBeVisible()
    const home = page.getByRole('group').filter({ hasText: 'The home page' })
    await home.getByText('The home page').click()
    await expect(home.getByText('“Goes with your Ahorn 14”')).toBeVisible()
    await expect(home.getByText('You bought Ahorn 14, and this goes well with it.').first()).toBeVisible()
    await expect(page.getByText('A merchandiser looked at what pages had shown you').first()).toBeVisible()
    await accessible(page)
    await page.goto('/merchandise/decisions')
    await expect(page.getByRole('heading', { name: 'Not on our shelves' })).toBeVisible()
  })
})

test('nothing is written down of robots, of guesses, and of those who did not say yes', async ({
  browser,
  baseURL,
}) => {
  const said = await newShopper()
  const silent = await newShopper()
  await sql(`UPDATE "Profile" SET "consent" = 'UNASKED' WHERE "id" = $1`, [silent.profileId])
  const ask = async (shopper: typeof said, headers: Record<string, string>) => {
    const { name, value } = await sessionCookie(shopper)
    const answer = await fetch(baseURL ?? '', { headers: { cookie: `${name}=${value}`, ...headers } })
    expect(await answer.text()).toContain('data-card')
  }
  const person = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36'
  await ask(said, { 'user-agent': 'Googlebot/2.1 (+http://www.google.com/bot.html)' })
  await ask(said, { 'user-agent': person, purpose: 'prefetch' })
  await ask(silent, { 'user-agent': person })
  // What comes last is written last.
  const context = await browser.newContext()
  await context.addCookies([await sessionCookie(said)])
  await (await context.newPage()).goto('/')
  await expect.poll(() => writtenOf(said.profileId)).toEqual(['home'])
  expect(await writtenOf(silent.profileId)).toEqual([])
})
