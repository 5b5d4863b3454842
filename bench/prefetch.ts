/**
 * `npm run bench:prefetch`: what prefetching costs over a whole shopping session, and what it buys.
 * Four builds of the shop (partial prefetching off/on × prefetch on sight/on hover), each walked through the same
 * scripted session in a real browser. Decided with it: docs/decisions/0005-prefetch-on-intent.md.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { chromium, type Page } from '@playwright/test'
import { root } from './demo-env'
import { build, median, type Server, serve } from './servers'
import { sessionCookieFor } from './session'

const sessions = Number(process.env.SESSIONS ?? 8)
const variants = [
  { partial: '0', prefetch: 'sight' },
  { partial: '0', prefetch: 'hover' },
  { partial: '1', prefetch: 'sight' },
  { partial: '1', prefetch: 'hover' },
]

/** Milliseconds from a tap on `name` to the page it leads to standing there. */
async function tap(page: Page, selector: string, arrived: string): Promise<number> {
  const link = page.locator(selector).first()
  await link.scrollIntoViewIfNeeded()
  await link.hover()
  const start = performance.now()
  await link.click()
  await page.waitForURL(arrived)
  await page.locator('main h1').first().waitFor()
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
for (const variant of variants) {
  const distDir = `.next-bench-${variant.partial}${variant.prefetch}`
  const env = {
    NEXT_DIST_DIR: distDir,
    PARTIAL_PREFETCHING: variant.partial,
    NEXT_PUBLIC_PREFETCH: variant.prefetch,
  }
  console.log(`building ${JSON.stringify(variant)} …`)
  await build('.', env)
  const server = await serve('.', env)
  const cookie = await sessionCookieFor('lena')
  const [name = '', value = ''] = cookie.split('=')
  const walk = async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
    await context.addCookies([{ name, value, url: server.url }])
    const page = await context.newPage()
    let requests = 0
    page.on('request', request => {
      if (!/\/_next\/static|\/pictures\/|\.svg|\.woff2/.test(request.url())) requests++
    })
    const taps = await shop(page, server)
    await context.close()
    return { taps, requests }
  }
  await walk()
  const before = server.cpuSeconds()
  const walks: Awaited<ReturnType<typeof walk>>[] = []
  for (let i = 0; i < sessions; i++) walks.push(await walk())
  rows.push({
    'partial prefetching': variant.partial === '1' ? 'on' : 'off',
    'prefetch on': variant.prefetch,
    'server CPU ms a session': Math.round(((server.cpuSeconds() - before) / sessions) * 1000),
    'requests a session': median(walks.map(w => w.requests)),
    'tap to page ms, median': Math.round(median(walks.flatMap(w => w.taps))),
    'tap to page ms, slowest kind': Math.round(
      Math.max(...(walks[0]?.taps ?? []).map((_, i) => median(walks.map(w => w.taps[i] ?? 0)))),
    ),
  })
  server.stop()
}
await browser.close()
console.table(rows)
mkdirSync(`${root}.data/bench`, { recursive: true })
writeFileSync(`${root}.data/bench/prefetch.json`, `${JSON.stringify(rows, null, 2)}\n`)
