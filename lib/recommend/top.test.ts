import fc from 'fast-check'
import { expect, test } from 'vitest'
import { topOf } from './top'

test('the best of the whole list, in the order a full sort would give', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -5, max: 5 })), fc.nat(12), (scores, count) => {
      const ids = [...scores.keys()].reverse()
      const sorted = [...ids].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b)
      expect(topOf(ids, id => scores[id] ?? 0, count)).toEqual(sorted.slice(0, count))
    }),
  )
})
