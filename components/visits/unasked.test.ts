import { expect, it } from 'vitest'
import { cameUnasked } from './unasked'

it('knows a document that was fetched or drawn ahead from one that was asked for', () => {
  expect(cameUnasked({})).toBe(false)
  expect(cameUnasked({ activationStart: 0, deliveryType: '' })).toBe(false)
  expect(cameUnasked({ activationStart: 0, deliveryType: 'cache' })).toBe(false)
  expect(cameUnasked({ activationStart: 12.5, deliveryType: '' })).toBe(true)
  expect(cameUnasked({ activationStart: 0, deliveryType: 'navigational-prefetch' })).toBe(true)
})
