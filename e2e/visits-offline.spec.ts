import { expect, test } from './fixtures'
import { cards, settled, told, waiting, watching } from './told'

const SHELF = '/departments/home-garden'

// Tall enough for the first row of cards.
test.use({ viewport: { width: 1280, height: 1000 } })
test.use({ expectedErrors: [/ERR_INTERNET_DISCONNECTED|Failed to fetch/] })

/** How often each product was told to have been seen. */
const sightings = async (profileId: string) => {
  const counts = new Map<string, number>()
  for (const { name, product } of await told(profileId))
    if (name === 'view_item_list' && product) counts.set(product, (counts.get(product) ?? 0) + 1)
  return counts
}

for (const [how, later] of [
  ['when the network is back', 'same page'],
  ['from the next tab, where this one was closed meanwhile', 'next tab'],
] as const)
  test(`what was seen offline arrives once ${how}`, async ({ page, context, remembered: { profileId } }) => {
    await page.goto(SHELF)
    await watching(profileId)
    await settled(page, profileId)
    const before = await sightings(profileId)
    await context.setOffline(true)
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
    await expect.poll(() => waiting(page)).toBeGreaterThan(2)
    const kept = await page.evaluate(() =>
      Object.entries(localStorage).flatMap(([key, value]) =>
        key.startsWith('te_told.') ? [JSON.parse(value).event.product as string] : [],
      ),
    )
    expect(await sightings(profileId)).toEqual(before)
    let teller = page
    if (later === 'next tab') {
      await page.close()
      await context.setOffline(false)
      teller = await context.newPage()
      await teller.goto('/sign-up')
    } else await context.setOffline(false)
    await expect.poll(() => waiting(teller)).toBe(0)
    await settled(teller, profileId)
    const after = await sightings(profileId)
    for (const product of kept.filter(Boolean)) expect([product, after.get(product)]).toEqual([product, 1])
  })

test('a page that is killed while it tells is heard once', async ({
  page,
  context,
  remembered: { profileId },
}) => {
  let heard = () => {}
  const sending = new Promise<void>(resolve => {
    heard = resolve
  })
  // The shop takes the batch; its answer reaches nobody any more.
  await page.route('**/api/events', async route => {
    await route.fetch()
    heard()
  })
  await page.goto(SHELF)
  const first = cards(page).first()
  await expect(first).toBeVisible()
  await sending
  const before = await sightings(profileId)
  expect(before.size).toBeGreaterThan(0)
  expect(await waiting(page)).toBeGreaterThan(0)
  // The renderer goes without a word, as when the system needs its memory.
  await page.goto('chrome://crash').catch(() => {})
  const next = await context.newPage()
  await next.goto('/sign-up')
  // An empty queue: the page after it has told all of that again.
  await settled(next, profileId)
  for (const [product, count] of await sightings(profileId)) expect([product, count]).toEqual([product, 1])
  for (const product of before.keys()) expect((await sightings(profileId)).has(product)).toBe(true)
})

test('“less of this” without a network is noted, says so, and arrives', async ({
  page,
  context,
  remembered: { profileId },
}) => {
  await page.goto('/products/kai-straight-classic')
  await page.goto('/')
  const note = page.locator('[data-card] a[data-why]').filter({ visible: true }).first()
  await note.scrollIntoViewIfNeeded()
  await watching(profileId)
  await context.setOffline(true)
  await note.click()
  await page.getByRole('button', { name: 'Less of this' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'It is noted here' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Less of this' })).toHaveCount(0)
  const dismissals = async () => (await told(profileId)).filter(row => row.name === 'dismiss').length
  expect(await dismissals()).toBe(0)
  await context.setOffline(false)
  await expect.poll(dismissals).toBe(1)
  await settled(page, profileId)
  expect(await dismissals()).toBe(1)
})
