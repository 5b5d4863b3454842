import { describe, expect, it } from 'vitest'
import { sampleCatalogue } from '@/lib/catalogue/sample.test-data'
import { DAY, NOW, offer, product, shopper } from '@/lib/offers/samples.test-data'
import type { ProfileSnapshot } from '@/lib/profile/snapshot'
import { contextOf } from '@/lib/recommend/context'
import { decideCart, decideHome, decideProduct } from '@/lib/recommend/decide'
import { hindranceOf } from '@/lib/recommend/eligibility'
import { decideNext } from '@/lib/recommend/next'
import { openLaunches } from './open-launches'

const tiers = [{ slug: 'regular', name: 'Regular', points: 500, earlyDays: 7 }]
const out = { launchedAt: NOW - 90 * DAY }
const laptop = product('laptop', 'laptops', 99_900, { ...out, goesWith: ['for-tier', 'for-offer'] })
/** What comes out in two days: one open to regulars, one to nobody but by an offer. */
const tablet = { launchedAt: NOW + 2 * DAY, style: 'classic' }
const forTier = product('for-tier', 'tablets', 49_900, { ...tablet, earlyAccessFrom: NOW - 9 * DAY })
const forOffer = product('for-offer', 'tablets', 49_900, { ...tablet, earlyAccessFrom: null })
const shop = { ...sampleCatalogue([laptop, forTier, forOffer]), tiers }
const opening = offer({
  benefit: 'EARLY_ACCESS',
  audience: { fact: 'city', is: 'Bonn' },
  scope: { department: null, group: null, product: 'for-offer' },
})
const nobody = shopper()
const regular = shopper({ points: [{ at: NOW - DAY, points: 600 }] })
const invited = shopper({}, { city: 'Bonn' })
const early = (snapshot: ProfileSnapshot) => openLaunches({ snapshot, offers: [opening], shop }, NOW)

describe('who may have a launch early', () => {
  it('is told in one place, for tiers and for offers', () => {
    expect(early(nobody)).toEqual([])
    expect(early(regular)).toEqual(['for-tier'])
    expect(early(invited)).toEqual(['for-offer'])
    // What is somebody's by orders and offers is theirs with personalisation off, too.
    expect(early({ ...regular, consent: 'DENIED' })).toEqual(['for-tier'])
  })

  it('holds wherever something is put before somebody, and nowhere for anybody else', () => {
    for (const who of [nobody, regular, invited, { ...invited, consent: 'DENIED' as const }]) {
      const open = early(who)
      const context = contextOf(who, shop, NOW, undefined, open)
      for (const each of [forTier, forOffer])
        expect(hindranceOf(each, context)).toBe(open.includes(each.id) ? null : 'not-launched')
      const shown = [
        ...decideProduct(laptop, who, shop, NOW, undefined, open),
        ...[decideCart(['laptop'], who, shop, NOW, undefined, open) ?? []].flat(),
        ...[
          decideNext({ productIds: ['laptop'], placedAt: NOW }, who, shop, NOW, undefined, open) ?? [],
        ].flat(),
        ...decideHome(who, shop, {}, NOW, { early: open }).shelves,
      ].flatMap(shelf => shelf.slots.map(slot => slot.product.id))
      for (const { id } of [forTier, forOffer]) if (!open.includes(id)) expect(shown).not.toContain(id)
      for (const [place, shelf] of [
        ['beside a product', decideProduct(laptop, who, shop, NOW, undefined, open)],
        [
          'after an order',
          [decideNext({ productIds: ['laptop'], placedAt: NOW }, who, shop, NOW, undefined, open)],
        ],
      ] as const) {
        const there = shelf.flatMap(each => each?.slots.map(slot => slot.product.id) ?? [])
        expect([place, there.filter(id => open.includes(id))]).toEqual([place, [...open]])
      }
    }
  })
})
