import { expect, it } from 'vitest'
import type { OfferMetric } from '@/lib/generated/prisma/enums'
import { reached } from './outcome'

const some = { seen: 400, followed: 90, orders: 12, people: 10, revenueCents: 60_000 }
const none = { seen: 0, followed: 0, orders: 0, people: 0, revenueCents: 0 }
const of = (metric: OfferMetric, results = some) => reached({ metric }, results)

it('tells what was reached in the unit of the target', () => {
  expect(of('REVENUE')).toBe(60_000)
  expect(of('ORDERS')).toBe(12)
  expect(of('REDEMPTIONS')).toBe(10)
  expect(of('AVERAGE_ORDER')).toBe(5_000)
  expect(of('CONVERSION')).toBe(250)
})

it('is nothing where nothing happened, and never more than everybody', () => {
  for (const metric of ['REVENUE', 'ORDERS', 'REDEMPTIONS', 'AVERAGE_ORDER', 'CONVERSION'] as const)
    expect(of(metric, none)).toBe(0)
  // Somebody may use an offer in the cart that never was on their screen.
  expect(of('CONVERSION', { ...some, seen: 5 })).toBe(10_000)
})
