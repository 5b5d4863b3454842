import type { Server } from '../servers'
import { type Bench, shoppers } from './shop'

const AGENT = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36'

/** Pages asked for until one has to show the look; the first is the one that counts. */
const PATIENCE = 3

/**
 * How long after a look at a product the shopper's home page shows that it was looked at: milliseconds from the
 * last byte of the product's page to the last byte of the home page that says so. Each shopper comes for the first
 * time and looks at one product; the two pages are two visits, of which there are `perSecond`.
 */
export async function visible(bench: Bench, server: Server, perSecond: number, seconds: number) {
  const warmUp = 100
  const looks = (perSecond * seconds) / 2
  const people = await shoppers(bench, warmUp + looks)
  const { rows: products } = await bench.pool.query<{ slug: string; name: string }>(
    `SELECT "slug", "name" FROM "Product" WHERE "groupSlug" IN ('jeans', 'lamps', 'backpacks') ORDER BY "slug"`,
  )
  const get = async (path: string, cookie: string) => {
    const answer = await fetch(server.url + path, { headers: { cookie, 'user-agent': AGENT } })
    return answer.text()
  }
  /** Milliseconds until it showed, and on which page; infinite where it never did. */
  async function look(turn: number) {
    const { cookie } = people[turn] ?? { cookie: '' }
    const { slug, name } = products[turn % products.length] ?? { slug: '', name: '' }
    await get(`/products/${slug}`, cookie)
    const start = performance.now()
    for (let page = 1; page <= PATIENCE; page++)
      if ((await get('/', cookie)).includes(`You looked at ${name},`))
        return { ms: performance.now() - start, page }
    return { ms: Number.POSITIVE_INFINITY, page: Number.POSITIVE_INFINITY }
  }
  for (let i = 0; i < warmUp; i++) await look(i)
  const running: ReturnType<typeof look>[] = []
  const start = performance.now()
  for (let turn = 0; turn < looks; turn++) {
    const wait = start + (turn * 2000) / perSecond - performance.now()
    if (wait > 0) await new Promise(resolve => setTimeout(resolve, wait))
    running.push(look(warmUp + turn))
  }
  const seen = await Promise.all(running)
  const times = seen.map(s => s.ms).sort((a, b) => a - b)
  const at = (share: number) => Number((times[Math.floor(times.length * share)] ?? 0).toFixed(1))
  return {
    looks,
    p50: at(0.5),
    p90: at(0.9),
    p99: at(0.99),
    'not on the very next page': seen.filter(s => s.page > 1).length,
    never: seen.filter(s => s.page === Number.POSITIVE_INFINITY).length,
  }
}
