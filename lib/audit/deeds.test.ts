import { expect, it } from 'vitest'
import { DEEDS, isDeed, placeOf } from './deeds'
import { readLogQuery } from './log-query'

it('leads to what a deed was done to, while that is there', () => {
  expect(placeOf('offer.save', 'a b')).toBe('/merchandise/offers/a%20b')
  expect(placeOf('weights.apply', 'weights')).toBe('/merchandise/weights')
  expect(placeOf('offer.delete', 'gone')).toBeNull()
  expect(placeOf('toString', 'x')).toBeNull()
})

it('says of every deed what was done', () => {
  for (const [name, { said }] of Object.entries(DEEDS)) expect(`${name} ${said}`).toMatch(/^\w+\.\w+ [A-Z]/)
  expect(isDeed('hasOwnProperty')).toBe(false)
})

it('reads an address as what the log is narrowed to, whatever it says', () => {
  expect(readLogQuery({ who: ' marta ', what: 'offer.save', before: 'x' })).toEqual({
    who: 'marta',
    what: 'offer.save',
    before: null,
  })
  expect(readLogQuery({ who: ['a', 'b'], what: 'valueOf' })).toEqual({ who: '', what: '', before: null })
})
