import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyRule } from '@/lib/audiences/any-rule.test-data'
import type { Rule } from '@/lib/audiences/rule'
import { sampleCatalogue } from '@/lib/catalogue/sample.test-data'
import { Moment, OfferKind, OfferState, Placement } from '@/lib/generated/prisma/enums'
import type { ProfileSnapshot } from '@/lib/profile/snapshot'
import { decideOffers, isTheirs } from './decide'
import { covers, type Offer } from './offer'
import { rankedByPlacement, sharedAudiences } from './ranked'
import { DAY, NOW, offer, product, shopper } from './samples.test-data'

const laptop = product('laptop', 'laptops', 99_900)
const goods = sampleCatalogue([laptop, product('mouse', 'mice', 2_900)])

const anyOffer = fc.record({
  benefit: fc.constantFrom('NONE' as const, 'POINTS' as const),
  kind: fc.constantFrom(...Object.values(OfferKind)),
  state: fc.constantFrom(...Object.values(OfferState), 'PUBLISHED' as const, 'PUBLISHED' as const),
  placement: fc.constantFrom(...Object.values(Placement)),
  moment: fc.constantFrom(...Object.values(Moment), 'ANY' as const, 'ANY' as const),
  priority: fc.integer({ min: 0, max: 3 }),
  audience: fc.oneof(fc.constant<Rule>({ all: [] }), anyRule),
  audienceId: fc.constantFrom(null, null, 'a', 'b'),
  scope: fc.constantFrom(
    { department: null, group: null, product: null },
    { department: 'tech', group: 'laptops', product: null },
  ),
  startsAt: fc.constantFrom(NOW - DAY, NOW, NOW + 1),
  caps: fc.constantFrom(
    { perShopper: null, shownPerDay: null, perDay: null, perCampaign: null },
    { perShopper: 1, shownPerDay: 2, perDay: null, perCampaign: null },
  ),
})
const anyOffers = fc
  .array(anyOffer, { maxLength: 12 })
  .map(all => sharedAudiences(all.map((each, i) => offer({ ...each, slug: `o${i}`, id: `o${i}` }))))
const anybody = fc
  .record({
    orders: fc.integer({ min: 0, max: 3 }),
    promotions: fc.dictionary(fc.constantFrom('o0', 'o1', 'o2'), fc.integer({ min: 1, max: 3 })),
    grants: fc.array(
      fc.record({
        offerId: fc.constantFrom('o0', 'o1', 'o2'),
        period: fc.constantFrom('use-1', 'once', '2026'),
        expiresAt: fc.option(fc.constantFrom(NOW - 1, NOW + 1)),
        redeemedAt: fc.option(fc.constant(NOW - DAY)),
        present: fc.constantFrom(null, null, 'BIRTHDAY' as const),
      }),
    ),
    purchases: fc.array(
      fc.constantFrom(1, 20, 100).map(d => ({ productId: 'mouse', at: NOW - d * DAY, quantity: 1 })),
    ),
    birthday: fc.constantFrom('1990-06-10', null),
  })
  .map(({ birthday, ...over }) => shopper(over, { birthday }))

/** All open offers, in order, and of each place the first: what the shop did before there were many. */
function naive(offers: readonly Offer[], snapshot: ProfileSnapshot) {
  const { promotions } = snapshot
  const open = offers
    .filter(each => each.placement !== 'PRODUCT' || covers(each.scope, laptop))
    .filter(({ slug, caps }) => caps.shownPerDay === null || (promotions[slug] ?? 0) < caps.shownPerDay)
    .filter(each => isTheirs(each, offers, snapshot, NOW, goods))
    .sort((a, b) => b.priority - a.priority || a.slug.localeCompare(b.slug, 'en'))
  return Object.fromEntries(open.toReversed().map(each => [each.placement, each.slug]))
}

describe('deciding among many', () => {
  it('comes to what looking at every offer comes to', () => {
    fc.assert(
      fc.property(anyOffers, anybody, (offers, who) => {
        const decided = decideOffers(offers, who, NOW, goods, laptop)
        const slugs = Object.fromEntries(
          Object.entries(decided).map(([place, { offer }]) => [place, offer.slug]),
        )
        expect(slugs).toEqual(naive(offers, who))
      }),
      { numRuns: 500 },
    )
  })
})

it('ranks an array once, and leaves it as it was', () => {
  const offers = [offer({ slug: 'b' }), offer({ slug: 'a' }), offer({ slug: 'c', priority: 9 })]
  expect(rankedByPlacement(offers)).toBe(rankedByPlacement(offers))
  expect(rankedByPlacement(offers)[0]?.[1].map(o => o.slug)).toEqual(['c', 'a', 'b'])
  expect(offers.map(o => o.slug)).toEqual(['b', 'a', 'c'])
})

it('gives offers of one named audience one rule, and no others', () => {
  const rule = () => ({ all: [{ fact: 'consent' as const }] })
  const [a, b, own] = sharedAudiences([
    offer({ audienceId: 'x', audience: rule() }),
    offer({ audienceId: 'x', audience: rule() }),
    offer({ audience: rule() }),
  ])
  expect(a?.audience).toBe(b?.audience)
  expect(own?.audience).not.toBe(a?.audience)
})
