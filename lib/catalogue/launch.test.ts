import { expect, it } from 'vitest'
import { launchOf } from './launch'
import { seasonAt } from './season'

it('a product is announced, then open to regulars, then out', () => {
  const product = { launchedAt: 200, earlyAccessFrom: 100 }
  expect([99, 100, 199, 200].map(now => launchOf(product, now))).toEqual(['soon', 'early', 'early', 'out'])
  expect(launchOf({ launchedAt: 200, earlyAccessFrom: null }, 150)).toBe('soon')
})

it('the window is dressed three weeks ahead of the season', () => {
  expect(seasonAt(Date.UTC(2026, 5, 15))).toBe('SUMMER')
  expect(seasonAt(Date.UTC(2026, 10, 9))).toBe('AUTUMN')
  expect(seasonAt(Date.UTC(2026, 10, 10))).toBe('WINTER')
  expect(seasonAt(Date.UTC(2026, 11, 31), 0)).toBe('WINTER')
})
