import { expect, it } from 'vitest'
import { addressesOf, thingOf } from './things'

const catalogue = { groups: new Map([['tents', { slug: 'tents', name: 'Tents', department: 'outdoor' }]]) }
const called = new Map([['offer:summer', 'Summer sale']])
const thing = (action: string, subject: string, gone: { lastly: string | null } | null = null) =>
  thingOf({ action, subject }, gone, called, catalogue as never)

it('is called as it is now, and leads to its page', () => {
  expect(thing('offer.save', 'summer')).toEqual({ name: 'Summer sale', page: '/merchandise/offers/summer' })
  expect(thing('policy.save', 'tents')).toEqual({ name: 'Tents', page: '/merchandise/policies/tents' })
  expect(thing('placement.save', 'cart')).toEqual({ name: 'Cart', page: '/merchandise/placements/cart' })
  expect(thing('loyalty.save', 'loyalty')).toEqual({ name: 'Loyalty tiers', page: '/merchandise/loyalty' })
  expect(thing('learning.pause', 'offer:summer').name).toBe('Summer sale')
  expect(thing('learning.reset', 'home-blend').name).toBe('What leads on a shelf at home')
})

it('leads nowhere once it is gone, and is called as it was at last', () => {
  expect(thing('offer.save', 'summer', { lastly: 'Winter sale' })).toEqual({
    name: 'Winter sale',
    page: null,
  })
  expect(thing('offer.delete', 'summer', { lastly: null })).toEqual({ name: 'summer', page: null })
  // Taken away past the desk.
  for (const action of ['offer.save', 'policy.save', 'placement.save'])
    expect(thing(action, 'never-was')).toEqual({ name: 'never-was', page: null })
  expect(thing('voucher.burn', 'x')).toEqual({ name: 'x', page: null })
})

it('is found by words of what stands in no table by name', () => {
  expect(addressesOf('tent', catalogue as never)).toEqual(['tents'])
  expect(addressesOf('CART', catalogue as never)).toContain('cart')
  expect(addressesOf('shelf at home', catalogue as never)).toEqual(['home-blend'])
})
