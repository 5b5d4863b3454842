import { expect, test } from './fixtures'
import { arrivedAt, cards, of, productOf, settled, told, watching } from './told'

const SHELF = '/departments/home-garden'
// Tall enough for the first row of cards.
test.use({ viewport: { width: 1280, height: 1000 } })

const once = { page_view: 1, view_item: 1, select_item: 1 }

test('scrolling and hovering over 24 products and clicking one is one visit to one product', async ({
  page,
  remembered: { profileId },
}) => {
  await page.goto(SHELF)
  await watching(profileId)
  let seen = 0
  for (const next of ['Page 2 of', null]) {
    for (const card of await cards(page).all()) {
      await card.scrollIntoViewIfNeeded()
      await card.hover()
      seen += 1
    }
    if (next) await page.getByRole('link', { name: new RegExp(`^${next}`) }).click()
    if (next) await expect(page).toHaveURL(/page=2/)
  }
  expect(seen).toBe(24)
  const card = cards(page).nth(7)
  const product = await productOf(card)
  await card.click()
  await arrivedAt(page, product)
  await settled(page, profileId)
  expect(await of(product, profileId)).toEqual(once)
  const rows = await told(profileId)
  expect(rows.filter(row => row.name === 'view_item')).toHaveLength(1)
  expect(rows.filter(row => row.name === 'page_view' && row.path === SHELF)).toHaveLength(2)
})

test('back and forward show pages again from memory, which is no new visit', async ({
  page,
  remembered: { profileId },
}) => {
  await page.goto(SHELF)
  await watching(profileId)
  const product = await productOf(cards(page).first())
  await cards(page).first().click()
  await arrivedAt(page, product)
  for (let turn = 0; turn < 2; turn++) {
    await page.goBack()
    await expect(
      page.getByRole('heading', { level: 1, name: 'Home' }).filter({ visible: true }),
    ).toBeVisible()
    await page.goForward()
    await arrivedAt(page, product)
  }
  await settled(page, profileId)
  expect(await of(product, profileId)).toEqual(once)
  expect((await told(profileId)).filter(row => row.path === SHELF && row.name === 'page_view')).toHaveLength(
    1,
  )
})

test('a product opened again from its card is visited again', async ({ page, remembered: { profileId } }) => {
  await page.goto(SHELF)
  await watching(profileId)
  const product = await productOf(cards(page).first())
  for (let turn = 0; turn < 2; turn++) {
    if (turn > 0) await page.goBack()
    await cards(page).first().click()
    await arrivedAt(page, product)
  }
  await settled(page, profileId)
  expect(await of(product, profileId)).toEqual({ page_view: 2, view_item: 2, select_item: 2 })
})

test('two tabs on one product are two visits, and neither tells for the other', async ({
  page,
  context,
  remembered: { profileId },
}) => {
  const other = await context.newPage()
  await Promise.all([page.goto('/products/ahorn-14'), other.goto('/products/ahorn-14')])
  await settled(page, profileId)
  expect(await of('ahorn-14', profileId)).toEqual({ page_view: 2, view_item: 2, select_item: 0 })
})

for (const [how, options] of [
  ['middle click', { button: 'middle' }],
  ['ctrl-click', { modifiers: ['ControlOrMeta'] }],
] as const)
  test(`a ${how} opens the product beside the shelf: one visit`, async ({
    page,
    context,
    remembered: { profileId },
  }) => {
    await page.goto(SHELF)
    const card = cards(page).nth(2)
    const product = await productOf(card)
    await watching(profileId)
    const opening = context.waitForEvent('page')
    await card.click({ ...options, modifiers: 'modifiers' in options ? [...options.modifiers] : [] })
    const tab = await opening
    await arrivedAt(tab, product)
    await settled(page, profileId)
    expect(await of(product, profileId)).toEqual(once)
    await expect(page).toHaveURL(SHELF)
  })

test('a double click on a card is one visit', async ({ page, remembered: { profileId } }) => {
  await page.goto(SHELF)
  await watching(profileId)
  const card = cards(page).nth(1)
  const product = await productOf(card)
  await card.dblclick()
  await arrivedAt(page, product)
  await settled(page, profileId)
  expect(await of(product, profileId)).toEqual(once)
})

test('a reload loads the document again, and counts again', async ({ page, remembered: { profileId } }) => {
  await page.goto('/products/ahorn-14')
  await page.reload()
  await arrivedAt(page, 'ahorn-14')
  await settled(page, profileId)
  expect(await of('ahorn-14', profileId)).toEqual({ page_view: 2, view_item: 2, select_item: 0 })
})

test('of a navigation interrupted by another, the one arrived at counts exactly once', async ({
  page,
  remembered: { profileId },
}) => {
  await page.goto(SHELF)
  const [left, taken] = [await productOf(cards(page).nth(0)), await productOf(cards(page).nth(1))]
  let answer = () => {}
  const late = new Promise<void>(resolve => {
    answer = resolve
  })
  // What was asked for first is answered only after the second has arrived.
  await page.route(`**/products/${left}?*`, async route => {
    await late
    await route.continue().catch(() => {})
  })
  await cards(page).nth(0).click()
  await cards(page).nth(1).click()
  await arrivedAt(page, taken)
  answer()
  await settled(page, profileId)
  await expect(page).toHaveURL(new RegExp(taken))
  expect(await of(taken, profileId)).toMatchObject({ page_view: 1, view_item: 1 })
  // The shopper did ask for the other one; it is never counted more than that.
  expect((await of(left, profileId)).view_item).toBeLessThanOrEqual(1)
})

test('a document that is interrupted by another leaves the one arrived at, once', async ({
  page,
  remembered: { profileId },
}) => {
  await page.goto(SHELF)
  await page.evaluate(() => {
    location.assign('/products/ahorn-14')
    location.assign('/products/kai-straight-classic')
  })
  await arrivedAt(page, 'kai-straight-classic')
  await settled(page, profileId)
  expect(await of('kai-straight-classic', profileId)).toMatchObject({ page_view: 1, view_item: 1 })
})

test('what the browser has in its cache is asked for again, and counts', async ({
  page,
  remembered: { profileId },
}) => {
  const client = await page.context().newCDPSession(page)
  await client.send('Network.setCacheDisabled', { cacheDisabled: false })
  for (const address of ['/products/ahorn-14', SHELF, '/products/ahorn-14']) await page.goto(address)
  await settled(page, profileId)
  expect(await of('ahorn-14', profileId)).toEqual({ page_view: 2, view_item: 2, select_item: 0 })
  expect((await told(profileId)).filter(row => row.path === SHELF && row.name === 'page_view')).toHaveLength(
    1,
  )
})
