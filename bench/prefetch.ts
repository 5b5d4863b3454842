/**
 * `npm run bench:prefetch`: what prefetching costs over a whole shopping session, and what it buys.
 * Two builds of the shop (partial prefetching off and on), each walked through the same scripted session in a real
 * browser, with cards prefetched on intent as the shop does, and on sight: then a script of the bench points at every
 * card that comes into view. Decided with it: docs/decisions/0005-prefetch-on-intent.md.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { chromium, devices, type Page } from '@playwright/test'
import { root } from './demo-env'
import { build, median, type Server, serve } from './servers'
import { sessionCookieFor } from './session'

const sessions = Number(process.env.SESSIONS ?? 8)
/** Points at each card once when it comes into view; runs in the page, so it is text and not compiled here. */
const prefetchOnSight = `{
  const seen = new WeakSet()
  const sight = new IntersectionObserver(entries => {
    for (const { target, isIntersecting } of entries)
      if (isIntersecting) target.dispatchEvent(new Event('pointerover', { bubbles: true }))
  })
  const watch = () => {
    for (const link of document.querySelectorAll('a[data-soft]'))
      if (!seen.has(link)) {
        seen.add(link)
        sight.observe(link)
      }
  }
  new MutationObserver(watch).observe(document, { childList: true, subtree: true })
  addEventListener('load', watch)
}`

/** Milliseconds from a tap on `name` to the page it leads to standing there. */
async function tap(page: Page, selector: string, arrived: string): Promise<number> {
  const link = page.locator(selector).filter({ visible: true }).first()
  await link.scrollIntoViewIfNeeded()
  await link.hover()
  const start = performance.now()
  await link.click()
  await page.waitForURL(arrived)
  await page.locator('main h1').filter({ visible: true }).first().waitFor()
  return performance.now() - start
}

/** Home, scroll, a product, back, a group, scroll, a product, a product beside it, the cart. */
async function shop(page: Page, server: Server): Promise<number[]> {
  const taps: number[] = []
  const scroll = async () => {
    for (let i = 0; i < 4; i++) await page.mouse.wheel(0, 700)
    await page.waitForLoadState('networkidle')
  }
  await page.goto(server.url)
  await scroll()
  taps.push(await tap(page, 'main a[href^="/products/"]', '**/products/**'))
  await page.goBack()
  await page.waitForURL(`${server.url}/`)
  taps.push(await tap(page, 'header a[href^="/departments/fashion"]', '**/departments/**'))
  taps.push(await tap(page, 'main a[href^="/departments/fashion/jeans"]', '**/jeans*'))
  await scroll()
  taps.push(await tap(page, 'main a[href^="/products/"]', '**/products/**'))
  await scroll()
  taps.push(await tap(page, 'header a[href="/cart"]', '**/cart'))
  return taps
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
})
const rows = []
const cookie = await sessionCookieFor('lena')
const [name = '', value = ''] = cookie.split('=')
for (const partial of ['0', '1']) {
  const env = { NEXT_DIST_DIR: `.next-bench-${partial}`, PARTIAL_PREFETCHING: partial }
  console.log(`building with partial prefetching ${partial === '1' ? 'on' : 'off'} …`)
  await build('.', env)
  for (const on of ['sight', 'intent']) {
    const server = await serve('.', env)
    const walk = async () => {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 900 },
        userAgent: devices['Desktop Chrome'].userAgent,
      })
      await context.addCookies([
        { name, value, url: server.url },
        { name: 'te_consent', value: 'no', url: server.url },
      ])
      if (on === 'sight') await context.addInitScript({ content: prefetchOnSight })
      const page = await context.newPage()
      let requests = 0
      page.on('request', request => {
        if (!/\/_next\/static|\/pictures\/|\.svg|\.woff2/.test(request.url())) requests++
      })
      const taps = await shop(page, server)
      await context.close()
      return { taps, requests }
    }
    for (let i = 0; i < 2; i++) await walk()
    const before = server.cpuSeconds()
    const walks: Awaited<ReturnType<typeof walk>>[] = []
    for (let i = 0; i < sessions; i++) walks.push(await walk())
    rows.push({
      'partial prefetching': partial === '1' ? 'on' : 'off',
      'prefetch on': on,
      'server CPU ms a session': Math.round(((server.cpuSeconds() - before) / sessions) * 1000),
      'requests a session': median(walks.map(w => w.requests)),
      'tap to page ms, median': Math.round(median(walks.flatMap(w => w.taps))),
      'tap to page ms, slowest kind': Math.round(
        Math.max(...(walks[0]?.taps ?? []).map((_, i) => median(walks.map(w => w.taps[i] ?? 0)))),
      ),
    })
    server.stop()
  }
}
await browser.close()
console.table(rows)
mkdirSync(`${root}.data/bench`, { recursive: true })
writeFileSync(`${root}.data/bench/prefetch.json`, `${JSON.stringify(rows, null, 2)}\n`)
