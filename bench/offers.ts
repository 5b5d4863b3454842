/**
 * `npm run bench:offers`: what deciding the offers of one page takes with OFFERS live offers (500) that refer to
 * AUDIENCES named audiences (200) or have rules of their own, for SHOPPERS people (2,000) in ROUNDS rounds (5) after a
 * warm-up. Needs no database. Beside the clock of every decision stands the quickest round of each shopper: what
 * others do on the machine falls on single rounds, what the decision does on all.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import type { Rule } from '@/lib/audiences/rule'
import { blankOffer } from '@/lib/offers/blank'
import { decideOffers } from '@/lib/offers/decide'
import { KINDS } from '@/lib/offers/kinds/kinds'
import type { Offer } from '@/lib/offers/offer'
import { sharedAudiences } from '@/lib/offers/ranked'
import type { ProfileSnapshot } from '@/lib/profile/snapshot'
import { root } from './demo-env'
import { grownShop, grownShopper } from './growth/shop'

const COUNT = Number(process.env.OFFERS ?? 500)
const AUDIENCES = Number(process.env.AUDIENCES ?? 200)
const SHOPPERS = Number(process.env.SHOPPERS ?? 2_000)
const ROUNDS = Number(process.env.ROUNDS ?? 5)
const DAY = 86_400_000
const now = Date.UTC(2026, 10, 22, 11)
const catalogue = grownShop(1_000, now)
const groups = [...catalogue.groups.keys()]
const pick = <T>(list: readonly T[], n: number) => list[n % list.length] as T

/** What merchandisers ask for, a few facts deep; most of them few people fit. */
const RULES: readonly ((n: number) => Rule)[] = [
  n => ({
    all: [{ fact: 'signed-in' }, { fact: 'bought', group: pick(groups, n), withinDays: 200 }],
  }),
  n => ({
    all: [
      { fact: 'viewed', group: pick(groups, n), times: 2, withinDays: 7 },
      { fact: 'not-bought', group: pick(groups, n), withinDays: 30 },
    ],
  }),
  n => ({
    fact: 'likes',
    dimension: 'category',
    key: pick(groups, n),
    share: 0.3,
  }),
  n => ({
    all: [{ fact: 'persona', is: pick(['desk-worker', 'dresser'], n) }, { fact: 'consent' }],
  }),
  n => ({
    all: [
      {
        any: [
          { fact: 'dwelling', is: 'HOUSE_WITH_GARDEN' },
          { fact: 'household', is: 'FAMILY' },
        ],
      },
      { not: { fact: 'orders-at-most', count: n % 5 } },
      { fact: 'months', from: 3, to: 9 },
    ],
  }),
  n => ({
    all: [
      { fact: 'value', is: 'HIGH' },
      { fact: 'untapped', share: 0.2 + (n % 5) / 10 },
    ],
  }),
  n => ({
    all: [
      { fact: 'stage', is: pick(['comparing', 'deciding'], n) },
      { fact: 'device', is: 'phone' },
    ],
  }),
  n => ({ fact: 'city', is: `Town ${n}` }),
  n => ({ all: [{ fact: 'birthday', withinDays: n % 7 }] }),
  n => ({
    all: [
      { fact: 'price-sense', is: 'saver' },
      {
        fact: 'did',
        deed: 'add_to_cart',
        group: pick(groups, n),
        times: 1,
        withinDays: 14,
      },
    ],
  }),
]
const ruleOf = (n: number) => pick(RULES, n)(n)

function liveOffer(n: number): Offer {
  const kind = pick(Object.keys(KINDS) as (keyof typeof KINDS)[], n)
  const begun = { ...blankOffer(now - DAY), ...KINDS[kind].begin, kind }
  const group = pick(groups, n * 7)
  const department = catalogue.groups.get(group)?.department ?? null
  const named = n % 5 < 2
  const audience = named ? n % AUDIENCES : AUDIENCES + n
  return {
    ...begun,
    id: `offer-${n}`,
    slug: `offer-${n}`,
    title: `Offer ${n}`,
    text: 'A tenth off for some.',
    scope: n % 3 ? { department, group, product: null } : { department: null, group: null, product: null },
    audience: ruleOf(audience),
    audienceId: named ? String(audience) : null,
    placement: pick(['HOME_HERO', 'HOME_BANNER', 'PRODUCT', 'CART'], n),
    moment: pick(['ANY', 'ANY', 'LOOKING', 'ANY', 'CART', 'RETURNING', 'AFTER_ORDER'], n),
    priority: (n * 37) % 100,
    hours: n % 6 ? begun.hours : { weekdays: [1, 2, 3, 4, 5], from: 6, to: 22 },
    caps: {
      perShopper: n % 4 ? null : 2,
      shownPerDay: n % 8 ? null : 3,
      perDay: null,
      perCampaign: null,
    },
    endsAt: now + 30 * DAY,
    state: 'PUBLISHED',
    version: 1,
    gone: { shares: [], periods: [] },
  }
}

const offers = sharedAudiences(Array.from({ length: COUNT }, (_, n) => liveOffer(n)))

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
