import fc from 'fast-check'
import { expect, it } from 'vitest'
import { firstIdAt, uuid7 } from './uuid7'

it('orders ids by their moment, and the first of a moment before all of it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2 ** 48 - 1 }), at => {
      expect(uuid7(at) >= firstIdAt(at)).toBe(true)
      expect(uuid7(at - 1) < firstIdAt(at)).toBe(true)
      expect(firstIdAt(at)).toMatch(/^[\da-f]{8}-[\da-f]{4}-7000-8000-0{12}$/)
    }),
  )
})
