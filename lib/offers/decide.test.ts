import { describe, expect, it } from 'vitest'
import { sampleCatalogue } from '@/lib/catalogue/sample.test-data'
import { decideOffers } from './decide'
import { DAY, NOW, offer, product, shopper } from './samples.test-data'

const laptop = product('laptop', 'laptops', 99_900)
const bag = product('bag', 'laptop-bags', 4_000)
const coat = product('coat', 'winter-coats', 9_000, { season: 'WINTER' })
const goods = sampleCatalogue([laptop, bag, coat])
const decide = (offers: ReturnType<typeof offer>[], who = shopper()) => decideOffers(offers, who, NOW, goods)

describe('decideOffers', () => {
  it('shows the most important open offer of each place', () => {
    const decided = decide([
      offer({ slug: 'low' }),
      offer({ slug: 'high', priority: 5 }),
      offer({ slug: 'off', priority: 9, state: 'PAUSED' }),
      offer({ slug: 'ended', priority: 9, endsAt: NOW }),
      offer({ slug: 'to-come', priority: 9, startsAt: NOW + 1 }),
      offer({ slug: 'not-for-you', priority: 9, audience: { fact: 'consent' } }),
      offer({ slug: 'cart', placement: 'CART' }),
    ])
    expect(decided.HOME_BANNER?.offer.slug).toBe('high')
    expect(decided.CART?.offer.slug).toBe('cart')
    expect(decided.HOME_HERO).toBeUndefined()
  })

  it('breaks ties by slug, whatever the order', () => {
    const two = [offer({ slug: 'b' }), offer({ slug: 'a' })]
    expect(decide(two).HOME_BANNER?.offer.slug).toBe('a')
    expect(decide(two.reverse()).HOME_BANNER?.offer.slug).toBe('a')
  })

  it('gives the birthday offer its reason and period, and drops it once used', () => {
    const birthday = offer({
      slug: 'birthday',
      kind: 'BIRTHDAY',
      audience: { fact: 'birthday', withinDays: 3 },
    })
    const who = shopper({}, { birthday: '1990-06-09' })
    expect(decide([birthday], who).HOME_BANNER).toMatchObject({
      reason: { kind: 'birthday' },
      grant: { period: '2026', expiresAt: NOW + DAY },
    })
    const grants = [{ offerId: 'birthday', period: '2026', expiresAt: null, redeemedAt: NOW }]
    expect(decide([birthday], { ...who, grants })).toEqual({})
    const lapsed = [{ offerId: 'birthday', period: '2026', expiresAt: NOW, redeemedAt: null }]
    expect(decide([birthday], { ...who, grants: lapsed })).toEqual({})
  })

  it('greets nobody who declined being remembered, and gives no minor what is for grown-ups', () => {
    const wine = product('wine', 'coffee', 900, { ageLimit: 18 })
    const shelf = sampleCatalogue([wine])
    const when = { kind: 'BIRTHDAY', audience: { fact: 'birthday', withinDays: 3 } } as const
    const bottle = { benefit: 'FREE_ITEM', freeVariantId: 'wine-v', priority: 9 } as const
    const offers = [offer({ slug: 'bottle', ...when, ...bottle }), offer({ slug: 'percent', ...when })]
    const given = (who: ReturnType<typeof shopper>) =>
      decideOffers(offers, who, NOW, shelf).HOME_BANNER?.offer.slug
    expect(given(shopper({}, { birthday: '1990-06-10' }))).toBe('bottle')
    expect(given(shopper({}, { birthday: '2008-06-10' }))).toBe('bottle')
    expect(given(shopper({}, { birthday: '2008-06-11' }))).toBe('percent')
    expect(given(shopper({ consent: 'DENIED' }, { birthday: '1990-06-10' }))).toBeUndefined()
    const anyday = offer({ slug: 'anyday', ...bottle })
    expect(decideOffers([anyday], shopper(), NOW, shelf)).toEqual({})
  })

  it('shows nobody what has run out for them', () => {
    const value = { recency: 1, frequency: 1, monetary: 1, segment: 'LOW', potential: 0 } as const
    const spent = offer({ gone: { shares: ['LOW'], periods: [] } })
    expect(decide([spent], shopper({ value }))).toEqual({})
    expect(decide([spent], shopper()).HOME_BANNER?.offer).toBe(spent)
  })

  it('says why, in terms of what the shopper did or told', () => {
    const bought = shopper({ purchases: [{ productId: 'laptop', at: NOW - DAY, quantity: 1 }] })
    const cross = offer({ audience: { all: [{ fact: 'signed-in' }, { fact: 'bought', group: 'laptops' }] } })
    expect(decide([cross], bought).HOME_BANNER?.reason).toEqual({ kind: 'goes-with', product: 'laptop' })
    const garden = offer({ audience: { fact: 'dwelling', is: 'HOUSE_WITH_GARDEN' } })
    expect(decide([garden], shopper({}, { dwelling: 'HOUSE_WITH_GARDEN' })).HOME_BANNER?.reason).toEqual({
      kind: 'told-us',
      fact: 'dwelling',
      label: 'a house with a garden',
    })
    expect(decide([offer()]).HOME_BANNER?.reason).toBeNull()
  })

  it('keeps a product page to what covers the product', () => {
    const bags = offer({
      placement: 'PRODUCT',
      scope: { department: null, group: 'laptop-bags', product: null },
    })
    expect(decideOffers([bags], shopper(), NOW, goods, bag).PRODUCT?.offer).toBe(bags)
    expect(decideOffers([bags], shopper(), NOW, goods, laptop).PRODUCT).toBeUndefined()
  })
})
