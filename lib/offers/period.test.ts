import { expect, it } from 'vitest'
import { isUsed, periodOf } from './period'
import { NOW, offer, shopper } from './samples.test-data'

const caps = { perShopper: 2, shownPerDay: null, perDay: null, perCampaign: null }
const used = (...periods: string[]) =>
  shopper({ grants: periods.map(period => ({ offerId: 'offer', period, expiresAt: null, redeemedAt: NOW })) })

it('counts the uses of one shopper up to the cap', () => {
  const twice = offer({ caps })
  expect(periodOf(twice, used(), NOW)).toBe('use-1')
  expect(periodOf(twice, used('use-1'), NOW)).toBe('use-2')
  expect(isUsed(twice, used('use-1'), NOW)).toBe(false)
  expect(isUsed(twice, used('use-1', 'use-2'), NOW)).toBe(true)
})

it('has no period where there is no limit, and one for a free item', () => {
  expect(periodOf(offer(), used(), NOW)).toBeNull()
  expect(periodOf(offer({ benefit: 'FREE_ITEM' }), used(), NOW)).toBe('once')
  expect(periodOf(offer({ benefit: 'FREE_ITEM', caps }), used(), NOW)).toBe('use-1')
})

it('lets the rule of a kind go before the cap', () => {
  expect(periodOf(offer({ kind: 'WELCOME', caps }), used(), NOW)).toBe('once')
})

it('takes the lowest use that is free again once an order between others was cancelled', () => {
  const thrice = offer({ caps: { ...caps, perShopper: 3 } })
  expect(periodOf(thrice, used('use-2'), NOW)).toBe('use-1')
  expect(periodOf(thrice, used('use-1', 'use-3'), NOW)).toBe('use-2')
  expect(isUsed(thrice, used('use-2', 'use-3'), NOW)).toBe(false)
})

it('keeps a cap whatever the uses before it counted as', () => {
  const once = { ...caps, perShopper: 1 }
  expect(isUsed(offer({ benefit: 'FREE_ITEM', caps: once }), used('once'), NOW)).toBe(true)
  expect(isUsed(offer({ benefit: 'FREE_ITEM' }), used('use-1'), NOW)).toBe(true)
  expect(isUsed(offer({ kind: 'WIN_BACK', caps: once }), used('after-1'), NOW)).toBe(true)
  expect(isUsed(offer({ kind: 'WIN_BACK', caps }), used('after-1'), NOW)).toBe(false)
})
