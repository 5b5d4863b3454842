import { expect, it } from 'vitest'
import { DEEDS, isDeed, kindOf, pageOf } from './deeds'

it('knows of every deed what kind of thing it is done to, and says what was done', () => {
  for (const [name, said] of Object.entries(DEEDS)) {
    expect(`${name} ${said}`).toMatch(/^\w+\.\w+ [A-Z]/)
    expect(kindOf(name)).not.toBeNull()
  }
  expect(isDeed('hasOwnProperty')).toBe(false)
  for (const other of ['', 'offers.save', 'toString.x']) expect(kindOf(other)).toBeNull()
})

it('leads to what has a page of its own, and to where the rest is', () => {
  expect(pageOf('offer', 'a b')).toBe('/merchandise/offers/a%20b')
  expect(pageOf('weights', 'weights')).toBe('/merchandise/weights')
  expect(pageOf('order', '1042')).toBeNull()
})
