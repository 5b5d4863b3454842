/**
 * `npm run bench:decisions`: what writing a home page down takes once it is sent, beside deciding it, in a small and in
 * a large shop with 500 live offers, and how long its text is. Needs no database. SHOPPERS people (400) in ROUNDS rounds (5).
 */
import { contentOf } from '@/lib/decisions/content-of'
import { offersThere } from '@/lib/decisions/offers-there'
import { rulesThen } from '@/lib/decisions/rules-then'
import { OPENING } from '@/lib/placements/config'
import { contextAt, contextOf } from '@/lib/recommend/context'
import { decideHomePage } from '@/lib/recommend/home-page'
import { traceHome } from '@/lib/recommend/trace-home'
import { grownOffers } from './growth/offers'
import { grownShop, grownShopper } from './growth/shop'

const people = Number(process.env.SHOPPERS ?? 400)
const rounds = Number(process.env.ROUNDS ?? 5)
const learned = { arms: new Map(), paused: new Set<string>() }
const now = Date.UTC(2026, 10, 22, 11)

const at = (times: number[], share: number) =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length * share)] ?? 0

for (const count of [1_000, 100_000]) {
  const catalogue = grownShop(count, now)
  const offers = grownOffers(catalogue, 500, 200, now)
  const snapshots = Array.from({ length: people }, (_, i) => grownShopper(catalogue, i, now))
  const deciding: number[] = []
  const writing: number[] = []
  let bytes = 0
  for (let round = -1; round < rounds; round++)
    for (const held of snapshots) {
      // What is remembered of a snapshot is remembered of the object.
      const snapshot = { ...held }
      const basis = { snapshot, catalogue, placements: OPENING, offers, learned }
      const start = performance.now()
      const page = decideHomePage(basis, { now, situation: null, stableId: snapshot.profileId })
      const decided = performance.now()
      const context = contextAt(contextOf(snapshot, catalogue, now, OPENING), 'HOME')
      const trace = traceHome(page, page.offers, context, page.arms)
      const there = offersThere(['HOME_HERO', 'HOME_BANNER'], offers, { snapshot, now, goods: catalogue })
      const rules = rulesThen(['HOME'], OPENING, catalogue)
      const content = contentOf({ trace, offers: there, rules, revision: snapshot.revision })
      const text = JSON.stringify(content)
      const written = performance.now()
      if (round < 0) continue
      deciding.push(decided - start)
      writing.push(written - decided)
      bytes += text.length
    }
  const [decide, write] = [at(deciding, 0.5), at(writing, 0.5)]
  console.log(
    `${count.toLocaleString('en')} products: deciding p50 ${decide.toFixed(2)} ms, writing down p50 ${write.toFixed(2)} ms, p99 ${at(writing, 0.99).toFixed(2)} ms (${(write / decide).toFixed(2)} of deciding), ${Math.round(bytes / writing.length)} bytes of JSON`,
  )
}
