import { expect, test } from './fixtures'
import { newShopper, sessionCookie } from './shopper'

const jeans = '[data-taste="category jeans"]'

test('browse in one window, and the bars move in the other', async ({ page, context, login }) => {
  await login()
  await page.goto('/account/taste')
  await expect(page.locator('[data-live=true]')).toBeVisible()
  const other = await context.newPage()
  await other.goto('/products/kai-straight-classic')
  await expect(page.locator(jeans).locator('[data-share]')).toHaveText('100 %')
  await other.goto('/products/ahorn-14')
  await expect(page.locator(jeans).locator('[data-share]')).toHaveText('50 %')
})

test('nobody hears of anybody else, and a stranger of nobody', async ({ request }) => {
  const [one, two] = [await newShopper(), await newShopper()]
  const base = process.env.E2E_BASE_URL ?? ''
  const cookie = async (shopper: typeof one) => {
    const { name, value } = await sessionCookie(shopper)
    return `${name}=${value}`
  }
  const headers = {
    'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36',
  }
  const ending = new AbortController()
  const stream = await fetch(`${base}/api/profile/live`, {
    headers: { ...headers, cookie: await cookie(one) },
    signal: ending.signal,
  })
  expect(stream.headers.get('content-type')).toContain('text/event-stream')
  expect(stream.headers.get('cache-control')).toContain('no-store')
  const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader()
  let heard = ''
  const until = async (pattern: RegExp) => {
    while (!pattern.test(heard)) heard += (await reader?.read())?.value ?? ''
  }
  await until(/event: taste/)
  // The other's look first, then one's own: what is heard after it is one's own alone.
  const look = async (shopper: typeof one, slug: string) =>
    (
      await fetch(`${base}/products/${slug}`, { headers: { ...headers, cookie: await cookie(shopper) } })
    ).text()
  await look(two, 'ahorn-14')
  await look(one, 'kai-straight-classic')
  await until(/"key":"jeans"/)
  expect(heard).not.toContain('"key":"laptops"')
  ending.abort()
  expect((await request.get('/api/profile/live')).status()).toBe(204)
})
