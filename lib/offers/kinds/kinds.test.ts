import { expect, it } from 'vitest'
import { OfferKind } from '@/lib/generated/prisma/enums'
import { isForEverybody } from '../decide'
import { isUsed, periodOf } from '../period'
import { DAY, NOW, offer, shopper } from '../samples.test-data'
import { kindNamed, kindOf } from './kinds'

const bought = (ago: number) => [{ productId: 'p', at: NOW - ago, quantity: 1 }]
const isFor = (kind: OfferKind, who: Parameters<typeof shopper>[0], over = {}) =>
  kindOf(kind).isFor?.(offer({ kind, ...over }), shopper(who), NOW) ?? true
const missing = (kind: OfferKind, over = {}) =>
  kindOf(kind).missing?.(offer({ kind, ...over }))?.field ?? null

it('knows every kind by its name, and no other', () => {
  for (const kind of Object.values(OfferKind)) expect(kindNamed(kind)?.about).toMatch(/\.$/)
  expect(kindNamed('toString')).toBeUndefined()
})

it('welcomes until the first order, once', () => {
  expect(isFor('WELCOME', { orders: 0 })).toBe(true)
  expect(isFor('WELCOME', { orders: 1 })).toBe(false)
  expect(periodOf(offer({ kind: 'WELCOME' }), shopper(), NOW)).toBe('once')
})

it('wins back who has stayed away as long as the audience says, once until they order again', () => {
  expect(isFor('WIN_BACK', { orders: 2, purchases: bought(91 * DAY) })).toBe(true)
  expect(isFor('WIN_BACK', { orders: 2, purchases: bought(89 * DAY) })).toBe(false)
  const month = { audience: { not: { fact: 'active', withinDays: 30 } } }
  expect(isFor('WIN_BACK', { orders: 2, purchases: bought(31 * DAY) }, month)).toBe(true)
  expect(isFor('WIN_BACK', {})).toBe(false)
  const back = offer({ kind: 'WIN_BACK' })
  const grants = [{ offerId: back.id, period: 'after-2', expiresAt: null, redeemedAt: NOW - DAY }]
  expect(isUsed(back, shopper({ orders: 2, grants }), NOW)).toBe(true)
  expect(isUsed(back, shopper({ orders: 3, grants }), NOW)).toBe(false)
})

it('recognises customers with an account, and shows nothing of it to strangers', () => {
  expect(isFor('LOYALTY', { orders: 1 })).toBe(true)
  expect(isFor('LOYALTY', { orders: 1, shopperId: null })).toBe(false)
  expect(isForEverybody(offer({ kind: 'LOYALTY' }))).toBe(false)
  expect(isForEverybody(offer({ moment: 'RETURNING' }))).toBe(false)
  expect(isForEverybody(offer())).toBe(true)
})

it('says what an offer of the kind cannot be published without', () => {
  const scope = { department: 'tech', group: 'laptop-bags', product: null }
  expect(missing('CROSS_SELL')).toBe('scope')
  expect(missing('CROSS_SELL', { scope })).toBe('rule')
  expect(missing('CROSS_SELL', { scope, audience: { fact: 'bought', group: 'laptops' } })).toBeNull()
  expect(missing('SEASONAL', { endsAt: null })).toBe('endsAt')
  expect(missing('SEASONAL', { endsAt: null, audience: { fact: 'months', from: 5, to: 8 } })).toBeNull()
  expect(missing('CAMPAIGN')).toBeNull()
})
