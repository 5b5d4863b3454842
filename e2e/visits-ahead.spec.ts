import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { arrivedAt, of, settled } from './told'

/** Has Chromium fetch or draw a page ahead, and waits until it has. */
async function speculate(page: Page, kind: 'prefetch' | 'prerender', address: string) {
  const client = await page.context().newCDPSession(page)
  await client.send('Preload.enable')
  const event = kind === 'prefetch' ? 'Preload.prefetchStatusUpdated' : 'Preload.prerenderStatusUpdated'
  const ready = new Promise<void>(resolve =>
    client.on(event, ({ status }: { status: string }) => {
      if (status === 'Ready') resolve()
    }),
  )
  await page.evaluate(
    ([kind, address]) => {
      const script = document.createElement('script')
      script.type = 'speculationrules'
      script.textContent = JSON.stringify({
        [kind]: [{ source: 'list', urls: [address], eagerness: 'immediate' }],
      })
      document.head.append(script)
    },
    [kind, address] as const,
  )
  await ready
}

for (const kind of ['prefetch', 'prerender'] as const)
  test(`a page the browser has got ahead by ${kind} is a visit once it is looked at`, async ({
    page,
    remembered: { profileId },
  }) => {
    await page.goto('/cart')
    await speculate(page, kind, '/products/ahorn-14')
    await settled(page, profileId)
    expect(await of('ahorn-14', profileId)).toEqual({ page_view: 0, view_item: 0, select_item: 0 })
    await page.evaluate(() => location.assign('/products/ahorn-14'))
    await arrivedAt(page, 'ahorn-14')
    const loaded = await page.evaluate(() => {
      const [entry] = performance.getEntriesByType('navigation') as (PerformanceNavigationTiming & {
        deliveryType: string
        activationStart: number
      })[]
      return {
        prefetched: entry?.deliveryType === 'navigational-prefetch',
        drawn: (entry?.activationStart ?? 0) > 0,
      }
    })
    expect(loaded[kind === 'prefetch' ? 'prefetched' : 'drawn']).toBe(true)
    await expect.poll(async () => (await of('ahorn-14', profileId)).view_item).toBeGreaterThan(0)
    await settled(page, profileId)
    expect(await of('ahorn-14', profileId)).toEqual({ page_view: 1, view_item: 1, select_item: 0 })
    await page.reload()
    await settled(page, profileId)
    expect(await of('ahorn-14', profileId)).toEqual({ page_view: 2, view_item: 2, select_item: 0 })
  })
