import fc from 'fast-check'
import { expect, test } from 'vitest'
import { onOrder, orderOn } from './asked-order'

test('an order is found again by what its address says, and nothing else is one', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 999_999_999 }), n => orderOn(onOrder(n)) === String(n)))
  for (const word of ['home', 'ahorn-14', 'order', 'order.', 'order.-1', 'order.1e3', 'order.12 '])
    expect(orderOn(word)).toBeNull()
})
