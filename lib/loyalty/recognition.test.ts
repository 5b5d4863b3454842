import { describe, expect, it } from 'vitest'
import { sampleCatalogue } from '@/lib/catalogue/sample.test-data'
import { offer, product, shopper } from '@/lib/offers/samples.test-data'
import type { ProfileSnapshot } from '@/lib/profile/snapshot'
import { greet } from '@/lib/recommend/greeting'
import { openLaunches } from './open-launches'
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

const recognised = (snapshot: ProfileSnapshot, goods = shop, offers = [] as ReturnType<typeof offer>[]) =>
  recognise(snapshot, goods, openLaunches({ snapshot, offers, shop: goods }, NOW), NOW)

describe('a regular', () => {
  it('is told since when, and what is open to them until which day', () => {
    const regular = recognised(shopper(march))
    expect(regular).toEqual({
      standing: 'A Regular since March.',
      launch: { name: 'Box 60', slug: 'planter', when: 'Friday' },
    })
    expect(greet(shopper(march, { name: 'Otto P' }), 'popular', NOW, regular)).toEqual({
      line: 'Good evening, Otto.',
      sub: 'A Regular since March.',
      launch: regular?.launch,
    })
  })

  it('hears the year where it is another, and of this month as this month', () => {
    const standing = (at: number) => recognised(shopper(since(at)))?.standing
    expect(standing(Date.UTC(2025, 11, 30))).toBe('A Regular since 2025.')
    expect(standing(NOW - 2 * DAY)).toBe('A Regular since this month.')
  })

  it('is not told of what they have, waved away or cannot have', () => {
    const launch = (who: Parameters<typeof shopper>[0], goods = shop) =>
      recognised(shopper({ ...march, ...who }), goods)?.launch
    expect(launch({ purchases: [{ productId: planter.id, at: NOW - 1, quantity: 1 }] })).toBeNull()
    expect(launch({ dismissed: [planter.id] })).toBeNull()
    expect(launch({}, { ...sampleCatalogue([{ ...planter, inStock: false }]), tiers })).toBeNull()
  })
})

describe('everybody else', () => {
  it('hears nothing of it: who has no tier, no account, or refused', () => {
    expect(recognised(shopper())).toBeNull()
    expect(recognised(shopper({ ...march, shopperId: null }))).toBeNull()
    expect(recognised(shopper({ ...march, consent: 'DENIED' }))).toBeNull()
  })

  it('is told of a launch an offer opens to them, without a standing they do not have', () => {
    const scope = { department: null, group: 'balcony-planters', product: null }
    const opening = offer({ benefit: 'EARLY_ACCESS', scope, startsAt: 0, endsAt: null })
    expect(recognised(shopper(), shop, [opening])).toMatchObject({
      standing: null,
      launch: { slug: 'planter' },
    })
  })
})
