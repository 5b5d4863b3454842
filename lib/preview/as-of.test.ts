import { expect, test } from 'vitest'
import { bought, DAY, looked, NOW, somebody } from '@/lib/recommend/shop.test-data'
import { asOf } from './as-of'

test('what came after the moment is not known yet, and what was told stays', () => {
  const came = { channel: 'newsletter', about: null, path: '/', at: NOW - DAY } as const
  const snapshot = somebody({
    facts: { name: 'Lena' },
    purchases: [bought('ahorn-14', 2), bought('ahorn-14', 20)],
    recent: [looked('ahorn-14', 60)],
    came,
  })
  const before = asOf(snapshot, NOW - 10 * DAY)
  expect(before).toMatchObject({ recent: [], came: null, facts: { name: 'Lena' } })
  expect(before.purchases).toEqual([bought('ahorn-14', 20)])
  expect(asOf(snapshot, NOW + DAY)).toEqual(snapshot)
})
