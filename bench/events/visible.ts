import type { Server } from '../servers'
import { type Bench, shoppers } from './shop'

const AGENT = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36'

/**
 * How long after a look at a product the shopper's home page shows that it was looked at: milliseconds from the
 * last byte of the product's page to the last byte of the home page that says so, at `perSecond` visits a second.
 */
export async function visible(bench: Bench, server: Server, perSecond: number, seconds: number) {
  const people = await shoppers(bench, 200)
  const { rows: jeans } = await bench.pool.query<{ slug: string; name: string }>(
    `SELECT "slug", "name" FROM "Product" WHERE "groupSlug" IN ('jeans', 'lamps', 'backpacks') ORDER BY "slug"`,
  )
  const get = async (path: string, cookie: string) => {
    const answer = await fetch(server.url + path, { headers: { cookie, 'user-agent': AGENT } })
    return answer.text()
  }
  const times: number[] = []
  let late = 0
  const visit = async (turn: number) => {
    const { cookie } = people[turn % people.length] ?? { cookie: '' }
    // A shopper comes back after all the others, to another product.
    const { slug, name } = jeans[(turn + Math.floor(turn / people.length)) % jeans.length] ?? {
      slug: '',
      name: '',
    }
    await get(`/products/${slug}`, cookie)
    const start = performance.now()
    for (let pages = 1; pages <= 20; pages++) {
      const html = await get('/', cookie)
      if (html.includes(`You looked at ${name},`)) break
      if (pages === 1) late++
    }
    times.push(performance.now() - start)
  }
  for (let i = 0; i < 100; i++) await visit(i)
  times.length = 0
  late = 0
  const running: Promise<void>[] = []
  const start = performance.now()
  for (let turn = 0; turn < perSecond * seconds; turn++) {
    const wait = start + (turn * 1000) / perSecond - performance.now()
    if (wait > 0) await new Promise(resolve => setTimeout(resolve, wait))
    running.push(visit(turn))
  }
  await Promise.all(running)
  times.sort((a, b) => a - b)
  const at = (share: number) => Number((times[Math.floor(times.length * share)] ?? 0).toFixed(1))
  return {
    visits: times.length,
    p50: at(0.5),
    p90: at(0.9),
    p99: at(0.99),
    'not on the very next page': late,
  }
}
