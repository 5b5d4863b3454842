import type { Browser, Page, Request } from '@playwright/test'
import { expect } from './fixtures'
import { newShopper, type ShopperWish, sessionCookie, type TestShopper } from './shopper'

/** A browser of its own, signed in as somebody of its own; without script where asked. */
export async function signedIn(
  browser: Browser,
  wish: ShopperWish = {},
  javaScriptEnabled = true,
): Promise<Page & { shopper: TestShopper; scripted: boolean }> {
  const context = await browser.newContext({ javaScriptEnabled })
  const shopper = await newShopper(wish)
  await context.addCookies([await sessionCookie(shopper, wish)])
  return Object.assign(await context.newPage(), { shopper, scripted: javaScriptEnabled })
}

export const MERCHANDISER: ShopperWish = { name: 'Marta Test', role: 'MERCHANDISER' }

/** Opens a page of the desk and waits until its script answers, where it has one. */
export async function open(page: Page & { scripted?: boolean }, path: string): Promise<void> {
  await page.goto(path)
  if (page.scripted !== false) await expect(page.locator('html[data-ready]')).toBeAttached()
}

/** Shoppers meet no page of the desk; nobody but a merchandiser may send what its forms send. */
export async function onlyForMerchandisers(browser: Browser, paths: string[], sent: Request): Promise<void> {
  const stranger = await browser.newPage()
  await stranger.goto(paths[0] ?? '')
  await expect(stranger).toHaveURL(/\/sign-in\?next=/)
  for (const role of ['SHOPPER', 'SERVICE'] as const) {
    const other = await signedIn(browser, { role })
    for (const path of paths) {
      await other.goto(path)
      const reads = role === 'SERVICE' && !path.endsWith('/new')
      const met = reads
        ? other.getByText('You can read this. Merchandisers edit it.')
        : other.getByRole('heading', { name: 'Not on our shelves' })
      await expect(met).toBeVisible()
    }
    const headers = Object.entries(await sent.allHeaders())
    const answer = await other.request.post(sent.url(), {
      headers: Object.fromEntries(headers.filter(([name]) => !/^(:|cookie|content-length|host)/.test(name))),
      data: sent.postDataBuffer() ?? '',
    })
    expect(answer.ok()).toBe(false)
  }
}
