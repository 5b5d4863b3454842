import { describe, expect, it } from 'vitest'
import { sampleCatalogue } from '@/lib/catalogue/sample.test-data'
import { product, shopper } from '@/lib/offers/samples.test-data'
import { greet } from '@/lib/recommend/greeting'
import { recognise } from './recognition'

const DAY = 86_400_000
/** A Wednesday, half past seven in the evening in Berlin. */
const NOW = Date.UTC(2026, 10, 25, 18, 30)
const tiers = [{ slug: 'regular', name: 'Regular', points: 500, earlyDays: 7 }]
const planter = product('planter', 'balcony-planters', 4_999, {
  name: 'Box 60',
  launchedAt: NOW + 2 * DAY,
  earlyAccessFrom: NOW - 9 * DAY,
})
const shop = { ...sampleCatalogue([planter]), tiers }
const since = (at: number) => ({ points: [{ at, points: 600 }] })
const march = since(Date.UTC(2026, 2, 3))

describe('a regular', () => {
  it('is told since when, and what is open to them until which day', () => {
    const recognised = recognise(shopper(march), shop, [], NOW)
    expect(recognised).toEqual({
      standing: 'A Regular since March.',
      launch: { name: 'Box 60', slug: 'planter', when: 'Friday' },
    })
    expect(greet(shopper(march, { name: 'Otto P' }), 'popular', NOW, recognised)).toEqual({
      line: 'Good evening, Otto.',
      sub: 'A Regular since March.',
      launch: recognised?.launch,
    })
  })

  it('hears the year where it is another, and of this month as this month', () => {
    const standing = (at: number) => recognise(shopper(since(at)), shop, [], NOW)?.standing
    expect(standing(Date.UTC(2025, 11, 30))).toBe('A Regular since 2025.')
    expect(standing(NOW - 2 * DAY)).toBe('A Regular since this month.')
  })

  it('is not told of what they have, waved away or cannot have', () => {
    const launch = (who: Parameters<typeof shopper>[0], goods = shop) =>
      recognise(shopper({ ...march, ...who }), goods, [], NOW)?.launch
    expect(launch({ purchases: [{ productId: planter.id, at: NOW - 1, quantity: 1 }] })).toBeNull()
    expect(launch({ dismissed: [planter.id] })).toBeNull()
    expect(launch({}, { ...sampleCatalogue([{ ...planter, inStock: false }]), tiers })).toBeNull()
  })
})

describe('everybody else', () => {
  it('hears nothing of it: who has no tier, no account, or refused', () => {
    expect(recognise(shopper(), shop, [], NOW)).toBeNull()
    expect(recognise(shopper({ ...march, shopperId: null }), shop, [], NOW)).toBeNull()
    expect(recognise(shopper({ ...march, consent: 'DENIED' }), shop, [], NOW)).toBeNull()
  })

  it('is told of a launch an offer opens to them, without a standing they do not have', () => {
    const scope = { department: null, group: 'balcony-planters', product: null }
    expect(recognise(shopper(), shop, [{ scope }], NOW)).toMatchObject({
      standing: null,
      launch: { slug: 'planter' },
    })
  })
})
