import { describe, expect, it } from 'vitest'
import { DAY, NOW, offer } from '@/lib/offers/samples.test-data'
import { byWeight, competitorsFor, seenAt } from './board'
import { OPENING } from './config'

const nothing = { cards: {}, offers: {} }

describe('what competes for a placement', () => {
  const offers = [
    offer({ slug: 'low', placement: 'CART', priority: 1 }),
    offer({ slug: 'paused', placement: 'CART', priority: 9, state: 'PAUSED' }),
    offer({ slug: 'to-come', placement: 'CART', priority: 5, startsAt: NOW + 1 }),
    offer({ slug: 'draft', placement: 'CART', state: 'DRAFT' }),
    offer({ slug: 'over', placement: 'CART', endsAt: NOW - DAY }),
    offer({ slug: 'elsewhere', placement: 'PRODUCT' }),
  ]

  it('has whatever may come, by priority, and marks the first that is live', () => {
    const told = competitorsFor('CART', offers, nothing, NOW)
    expect(told.map(({ offer: { slug }, status, leads }) => [slug, status, leads])).toEqual([
      ['paused', 'paused', false],
      ['to-come', 'scheduled', false],
      ['low', 'live', true],
    ])
    expect(competitorsFor('HOME_HERO', offers, nothing, NOW)).toEqual([])
  })

  it('shares what was seen among those that compete', () => {
    const counts = { cards: {}, offers: { low: 3, paused: 1, over: 50, elsewhere: 7 } }
    const told = competitorsFor('CART', offers, counts, NOW)
    expect(told.map(({ seen }) => seen)).toEqual([
      { count: 1, share: 0.25 },
      { count: 0, share: 0 },
      { count: 3, share: 0.75 },
    ])
  })
})

it('tells a place’s part of all cards that were seen, of known places alone', () => {
  const counts = { cards: { home: 30, 'product-similar': 10, listing: 60, attic: 900 }, offers: {} }
  expect(seenAt('HOME', counts)).toEqual({ count: 30, share: 0.3 })
  expect(seenAt('PRODUCT_GOES_WITH', counts)).toEqual({ count: 0, share: 0 })
  expect(seenAt('CATEGORY', counts)).toEqual({ count: 60, share: 0.6 })
  expect(seenAt('CART', nothing)).toEqual({ count: 0, share: 0 })
})

it('groups sources by what they weigh, the heaviest first', () => {
  const weights = { a: 1, b: 0, c: 2.5, d: 1 }
  expect(byWeight({ ...OPENING.CART, weights })).toEqual([
    { weight: 2.5, sources: ['c'] },
    { weight: 1, sources: ['a', 'd'] },
    { weight: 0, sources: ['b'] },
  ])
  expect(byWeight(OPENING.SEARCH)).toEqual([])
})
