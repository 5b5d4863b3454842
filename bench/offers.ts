/**
 * `npm run bench:offers`: what deciding the offers of one page takes with OFFERS live offers (500) that refer to
 * AUDIENCES named audiences (200) or have rules of their own, for SHOPPERS people (2,000) in ROUNDS rounds (5) after a
 * warm-up. Needs no database. Beside the clock of every decision stands the quickest round of each shopper: what
 * others do on the machine falls on single rounds, what the decision does on all.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { decideOffers } from '@/lib/offers/decide'
import type { ProfileSnapshot } from '@/lib/profile/snapshot'
import { root } from './demo-env'
import { grownOffers } from './growth/offers'
import { grownShop, grownShopper } from './growth/shop'

const COUNT = Number(process.env.OFFERS ?? 500)
const AUDIENCES = Number(process.env.AUDIENCES ?? 200)
const SHOPPERS = Number(process.env.SHOPPERS ?? 2_000)
const ROUNDS = Number(process.env.ROUNDS ?? 5)
const DAY = 86_400_000
const now = Date.UTC(2026, 10, 22, 11)
const catalogue = grownShop(1_000, now)
const pick = <T>(list: readonly T[], n: number) => list[n % list.length] as T

const offers = grownOffers(catalogue, COUNT, AUDIENCES, now)

/** A customer with all the shop could know of them. */
function person(n: number): ProfileSnapshot {
  const grown = grownShopper(catalogue, n, now)
  const spent = pick(['HIGH', 'MEDIUM', 'LOW'] as const, n)
  const grant = (offer: number) => ({
    offerId: `offer-${offer}`,
    expiresAt: null,
    redeemedAt: now - 40 * DAY,
  })
  return {
    ...grown,
    shopperId: n % 5 ? `shopper-${n}` : null,
    facts: {
      ...grown.facts,
      birthday: `1990-${String(1 + (n % 12)).padStart(2, '0')}-${String(1 + (n % 28)).padStart(2, '0')}`,
      timeZone: pick(['Europe/Berlin', 'Europe/London', 'America/New_York'], n),
      city: `Town ${n % 50}`,
      dwelling: pick(['FLAT', 'FLAT_WITH_BALCONY', 'HOUSE_WITH_GARDEN'] as const, n),
      household: pick(['SINGLE', 'COUPLE', 'FAMILY'] as const, n),
    },
    value: {
      recency: 1 + (n % 5),
      frequency: 1 + (n % 4),
      monetary: 3,
      segment: spent,
      potential: (n % 10) / 10,
    },
    visit: {
      channel: 'direct',
      device: pick(['phone', 'desktop'] as const, n),
    },
    cart: grown.recent.slice(0, n % 3).map(({ productId }) => ({
      variantId: `v-${productId}`,
      productId,
      quantity: 1,
    })),
    grants: Array.from({ length: n % 6 }, (_, i) => ({
      ...grant((n * 13 + i) % COUNT),
      period: 'use-1',
    })),
    promotions: { [`offer-${(n * 8) % COUNT}`]: 1 + (n % 4) },
    firstSeenAt: now - 300 * DAY,
  }
}

const sorted = (times: readonly number[]) => times.toSorted((a, b) => a - b)
const quantile = (times: readonly number[], share: number) =>
  Number((sorted(times)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(3))

let shown = 0
/** One page's offers for somebody nobody has decided for yet, every second on a product's page; in ms. */
function decision(snapshot: ProfileSnapshot, i: number): number {
  const product = i % 2 ? pick(catalogue.products, i) : undefined
  // What is remembered of a snapshot is remembered of the object.
  const anew = { ...snapshot }
  const start = performance.now()
  const decided = decideOffers(offers, anew, now, catalogue, product)
  const took = performance.now() - start
  shown += Object.keys(decided).length
  return took
}

Array.from({ length: 1_000 }, (_, i) => decision(person(1_000_000 + i), i))
shown = 0
const people = Array.from({ length: SHOPPERS }, (_, i) => person(i))
const rounds = Array.from({ length: ROUNDS }, () => people.map(decision))
const all = rounds.flat()
const quickest = people.map((_, i) => Math.min(...rounds.map(times => times[i] ?? Number.POSITIVE_INFINITY)))
const figures = (times: readonly number[]) => ({
  'p50 ms': quantile(times, 0.5),
  'p99 ms': quantile(times, 0.99),
  'longest ms': quantile(times, 1),
})
const report = {
  node: process.version,
  offers: COUNT,
  audiences: AUDIENCES,
  shoppers: SHOPPERS,
  rounds: ROUNDS,
  'places filled, mean': Number((shown / all.length).toFixed(2)),
  'every decision': figures(all),
  'quickest round of each shopper': figures(quickest),
}
console.log(report)
console.log(`p99 ${report['quickest round of each shopper']['p99 ms']} ms (aim ≤ 3)`)
mkdirSync(`${root}.data/bench`, { recursive: true })
writeFileSync(`${root}.data/bench/offers.json`, `${JSON.stringify(report, null, 2)}\n`)
