import { expect, test } from 'vitest'
import { bought, DAY, looked, NOW, somebody } from '@/lib/recommend/shop.test-data'
import { asOf } from './as-of'

test('what came after the moment is not known yet, and what was told stays', () => {
  const came = { channel: 'newsletter', about: null, path: '/', at: NOW - DAY } as const
  const snapshot = somebody({
    facts: { name: 'Lena' },
    purchases: [bought('ahorn-14', 2), bought('ahorn-14', 20)],
    recent: [looked('ahorn-14', 60)],
    orders: 3,
    points: [10, 30].map(days => ({ at: NOW - days * DAY + 1, points: 600 })),
    grants: [5, 25].map(days => ({
      ...{ offerId: `${days}`, period: 'once', expiresAt: null },
      redeemedAt: NOW - days * DAY,
    })),
    came,
  })
  const before = asOf(snapshot, NOW - 10 * DAY)
  expect(before).toMatchObject({ recent: [], came: null, facts: { name: 'Lena' } })
  expect(before.purchases).toEqual([bought('ahorn-14', 20)])
  // What one order changed is as it was before it: its count, its points, and what it used up.
  expect(before.orders).toBe(2)
  expect(before.points).toEqual([{ at: NOW - 30 * DAY + 1, points: 600 }])
  expect(before.grants.map(({ redeemedAt }) => redeemedAt)).toEqual([null, NOW - 25 * DAY])
  expect(asOf(snapshot, NOW + DAY)).toEqual(snapshot)
})
