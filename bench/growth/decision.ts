import { pricePositionOf } from '@/lib/catalogue/price-range'
import { decideHome } from '@/lib/recommend/decide'
import { grownShop, grownShopper } from './shop'

const SHOPPERS = 400

const ms = (from: number) => performance.now() - from
/** Milliseconds this thread has worked: what others do on the machine counts less than by the clock. Ticks are coarse. */
const worked = () => {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1_000
}

/** One shop: how long its home pages take to decide (each for a snapshot never seen before), and what it holds. */
function shopOf(count: number, perGroup: number, now: number) {
  const before = process.memoryUsage().heapUsed
  const start = performance.now()
  const catalogue = grownShop(count, now, perGroup)
  const made = ms(start)
  const [first] = catalogue.products
  if (first) pricePositionOf(first, catalogue)
  globalThis.gc?.()
  const heap = (process.memoryUsage().heapUsed - before) / 1e6
  const shoppers = Array.from({ length: SHOPPERS }, (_, i) => grownShopper(catalogue, i, now))
  let at = 0
  const decide = () => {
    const snapshot = shoppers[at++ % SHOPPERS]
    if (!snapshot) throw new Error('there are no shoppers')
    const from = performance.now()
    const { shelves } = decideHome(snapshot, catalogue, {}, now)
    const took = ms(from)
    if (shelves.length === 0) throw new Error('a home page without a shelf')
    return took
  }
  const cold = Array.from({ length: SHOPPERS }, decide)
  return { decide, cold, made, heap, groups: catalogue.groups.size }
}

const quantile = (times: readonly number[], share: number) =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
const rounded = (value: number) => Number(value.toFixed(2))

/**
 * The home decision (`decideHome`, with everything it asks) in a small and in a large shop, turn and turn about in
 * one run, so that whatever else the machine does falls on both.
 */
export function decisions(sizes: readonly [small: number, large: number], rounds: number, perGroup: number) {
  const now = Date.UTC(2026, 10, 22, 11)
  const shops = sizes.map(count => ({
    count,
    ...shopOf(count, perGroup, now),
    times: [] as number[],
    work: 0,
  }))
  const ratios = { clock: [] as number[], work: [] as number[] }
  for (let round = 0; round < rounds; round++) {
    const [small, large] = shops.map(shop => {
      const from = worked()
      const times = Array.from({ length: SHOPPERS }, shop.decide)
      const work = (worked() - from) / SHOPPERS
      shop.times.push(...times)
      shop.work += work / rounds
      return { clock: quantile(times, 0.5), work }
    })
    if (!small || !large) throw new Error('two sizes are needed')
    ratios.clock.push(large.clock / small.clock)
    ratios.work.push(large.work / small.work)
  }
  return {
    figures: Object.fromEntries(
      shops.map(shop => [
        `${shop.count.toLocaleString('en')} products, ${shop.groups} groups`,
        {
          'work ms, mean': rounded(shop.work),
          'p50 ms': rounded(quantile(shop.times, 0.5)),
          'p99 ms': rounded(quantile(shop.times, 0.99)),
          'first p50 ms': rounded(quantile(shop.cold, 0.5)),
          'first p99 ms': rounded(quantile(shop.cold, 0.99)),
          'heap MB': Math.round(shop.heap),
          'made in ms': Math.round(shop.made),
        },
      ]),
    ),
    ratio: rounded(quantile(ratios.clock, 0.5)),
    workRatio: rounded(quantile(ratios.work, 0.5)),
    p99: rounded(quantile(shops[1]?.times ?? [], 0.99)),
  }
}
