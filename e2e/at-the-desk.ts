import AxeBuilder from '@axe-core/playwright'
import type { Browser, Page } from '@playwright/test'
import { expect } from './fixtures'
import { newShopper, type ShopperWish, sessionCookie } from './shopper'

/** A browser of its own, signed in at the desk. */
export async function desk(
  browser: Browser,
  wish: ShopperWish = {},
  javaScriptEnabled = true,
): Promise<Page> {
  const who = { role: 'MERCHANDISER' as const, ...wish }
  const context = await browser.newContext({ javaScriptEnabled })
  await context.addCookies([await sessionCookie(await newShopper(who), who)])
  return context.newPage()
}

/** Nothing an accessibility check finds. */
export async function clean(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(v => `${v.id}: ${v.nodes.map(n => n.target).join(', ')}`)).toEqual([])
}
