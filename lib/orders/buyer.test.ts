import { expect, it } from 'vitest'
import { emptySnapshot } from '@/lib/profile/snapshot'
import { asBuyer } from './buyer'

const stranger = emptySnapshot({ catalogue: 1, offers: 1 })
const visitor = { ...stranger, profileId: 'p' }
const shopper = { ...visitor, shopperId: 's' }

it('lets an account pay only when it is signed in', () => {
  expect(asBuyer(shopper, true)).toBe(shopper)
  expect(asBuyer(shopper, false)).toEqual(stranger)
  expect(asBuyer(visitor, false)).toBe(visitor)
})
