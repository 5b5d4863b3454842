import { expect, test } from 'vitest'
import { decideOffers } from '@/lib/offers/decide'
import type { Offer } from '@/lib/offers/offer'
import { DAY, NOW, offer, shopper } from '@/lib/offers/samples.test-data'
import { shop } from '@/lib/recommend/shop.test-data'
import { whereIs, withDraft } from './draft'
import { draftHref } from './draft-href'

const draft = (over: Partial<Offer> = {}) =>
  offer({ slug: 'draft', title: 'The draft', state: 'DRAFT', priority: 5, ...over })
const HOME = ['HOME_HERO', 'HOME_BANNER'] as const

function tried(one: Offer, { others = [] as Offer[], who = shopper(), now = NOW } = {}) {
  const offers = withDraft([...others, one], one.slug, now)
  const shown = decideOffers(offers, who, now, shop)
  const live = offers.find(each => each.slug === one.slug) ?? one
  return whereIs(live, { shown, places: HOME, offers, snapshot: who, catalogue: shop, now })
}

test('an offer that is off, not begun yet or over is taken as live, and no other is touched', () => {
  const late = draft({ startsAt: NOW + 30 * DAY, endsAt: null })
  const over = draft({ endsAt: NOW - DAY, startsAt: NOW - 9 * DAY })
  for (const one of [draft(), late, over]) expect(tried(one)).toMatchObject({ stands: true })
  const off = offer({ slug: 'off', state: 'PAUSED' })
  expect(withDraft([off, draft()], 'draft', NOW)[0]).toBe(off)
  expect(withDraft([off], null, NOW)).toEqual([off])
})

test('where it does not stand, the first thing that keeps it away is said', () => {
  const first = offer({ slug: 'first', title: 'The first', priority: 9 })
  expect(tried(draft(), { others: [first] })).toEqual({
    stands: false,
    why: '“The first” stands there, with priority 9.',
  })
  expect(tried(draft({ audience: { all: [{ fact: 'city', is: 'Bonn' }] } })).why).toMatch(/audience/)
  expect(tried(draft({ placement: 'CART' })).why).toMatch(/“Cart”/)
  expect(tried(draft({ kind: 'BIRTHDAY' })).why).toMatch(/“Birthday”/)
  expect(tried(draft({ moment: 'AFTER_ORDER' })).why).toMatch(/within two weeks of an order/)
  const hours = { weekdays: [], from: 2, to: 3 }
  expect(tried(draft({ hours })).why).toMatch(/hours/)
  const caps = { ...draft().caps, shownPerDay: 1 }
  expect(tried(draft({ caps }), { who: shopper({ promotions: { draft: 1 } }) }).why).toMatch(/often enough/)
  const cart = {
    shown: {},
    places: ['CART'] as const,
    offers: [],
    snapshot: shopper(),
    catalogue: shop,
    now: NOW,
  }
  expect(whereIs(draft({ placement: 'CART' }), { ...cart, empty: true }).why).toMatch(/empty/)
  const grants = [{ offerId: 'draft', period: 'once', expiresAt: null, redeemedAt: NOW - DAY }]
  expect(tried(draft({ kind: 'WELCOME' }), { who: shopper({ grants }) }).why).toMatch(/used/)
  const born = { birthday: '1990-06-10' }
  const word = { kind: 'BIRTHDAY', placement: 'CART', benefit: 'NONE' } as const
  const other = offer({ ...word, slug: 'other', title: 'The other', priority: 9 })
  const gift = draft({ kind: 'BIRTHDAY', benefit: 'PERCENT', percent: 20 })
  expect(tried(gift, { others: [other], who: shopper({}, born) }).why).toBe('It stands here.')
  const theirs = { ...other, benefit: 'PERCENT' as const, percent: 10 }
  expect(tried(gift, { others: [theirs], who: shopper({}, born) }).why).toBe(
    'There is one birthday present, and theirs is “The other”.',
  )
  const had = [
    { offerId: 'gone', period: '2026', expiresAt: null, redeemedAt: NOW, present: 'BIRTHDAY' as const },
  ]
  expect(tried(gift, { who: shopper({ grants: had }, born) }).why).toBe(
    'They have had their birthday present already.',
  )
})

test('an offer is previewed where its place is, without it on A and with it on B', () => {
  const group = { department: null, group: 'laptops', product: null }
  const pageOf = (over: Partial<Offer>) => {
    const address = new URL(draftHref(draft(over), shop), 'http://shop.invalid').searchParams
    expect([address.get('a-offer'), address.get('b-offer')]).toEqual([null, 'draft'])
    expect(address.get('a-page')).toBe(address.get('b-page'))
    return address.get('b-page') ?? '/'
  }
  expect(pageOf({})).toBe('/')
  expect(pageOf({ placement: 'CART' })).toBe('/cart')
  const [, , slug = ''] = pageOf({ placement: 'PRODUCT', scope: group }).split('/')
  expect(shop.bySlug.get(slug)?.group).toBe('laptops')
})
