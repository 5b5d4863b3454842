import type { Page } from '@playwright/test'
import { chromiumAlone } from './ahead'
import { expect, test } from './fixtures'
import { sessionCookie } from './shopper'
import { arrivedAt, of, settled } from './told'

const AHEAD = '/products/ahorn-14'
const count = (visits: number) => ({ page_view: visits, view_item: visits, select_item: 0 })

/** Has Chromium fetch a page ahead, and waits until it has. */
async function prefetch(page: Page) {
  const client = await page.context().newCDPSession(page)
  await client.send('Preload.enable')
  const ready = new Promise<void>(resolve =>
    client.on('Preload.prefetchStatusUpdated', ({ status }) => {
      if (status === 'Ready') resolve()
    }),
  )
  await page.evaluate(address => {
    const script = document.createElement('script')
    script.type = 'speculationrules'
    const rule = { source: 'list', urls: [address], eagerness: 'immediate' }
    script.textContent = JSON.stringify({ prefetch: [rule] })
    document.head.append(script)
  }, AHEAD)
  await ready
}

test('a page the browser has fetched ahead is a visit once it is opened', async ({
  page,
  remembered: { profileId },
}) => {
  await page.goto('/cart')
  await prefetch(page)
  await settled(page, profileId)
  expect(await of('ahorn-14', profileId)).toEqual(count(0))
  await page.evaluate(address => location.assign(address), AHEAD)
  await arrivedAt(page, 'ahorn-14')
  const delivery = await page.evaluate(() => {
    const [entry] = performance.getEntriesByType('navigation')
    return (entry as PerformanceNavigationTiming & { deliveryType: string }).deliveryType
  })
  expect(delivery).toBe('navigational-prefetch')
  await expect.poll(async () => (await of('ahorn-14', profileId)).view_item).toBe(1)
  await settled(page, profileId)
  expect(await of('ahorn-14', profileId)).toEqual(count(1))
  await page.reload()
  await settled(page, profileId)
  expect(await of('ahorn-14', profileId)).toEqual(count(2))
})

test('a page the browser has drawn ahead is a visit once it is looked at', async ({
  page,
  remembered,
  userAgent,
}) => {
  const { name, value } = await sessionCookie(remembered)
  const browser = await chromiumAlone('/cart', AHEAD, { [name]: value, te_consent: 'yes' }, userAgent ?? '')
  try {
    await expect.poll(() => browser.seen.drawn).toBe(true)
    expect(browser.seen.asked).toContain(`GET ${AHEAD} prefetch;prerender`)
    await page.goto('/sign-up')
    await settled(page, remembered.profileId)
    expect(await of('ahorn-14', remembered.profileId)).toEqual(count(0))
    expect(browser.seen.asked.filter(asked => asked.includes('/api/events prefetch'))).toEqual([])
    browser.go()
    await expect.poll(() => browser.seen.activationStart).toBeGreaterThan(0)
    await expect.poll(async () => (await of('ahorn-14', remembered.profileId)).view_item).toBe(1)
    await settled(page, remembered.profileId)
    expect(await of('ahorn-14', remembered.profileId)).toEqual(count(1))
  } finally {
    await browser.close()
  }
})
