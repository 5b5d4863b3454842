import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Assigned, dayOf } from './assign'
import { signArms, verifyArms } from './token'

const NOW = Date.UTC(2026, 5, 10, 12)
const DAY = 86_400_000
const SECRET = 'a secret of the tests'
const assigned: Assigned[] = [
  { choice: 'home-blend', arm: 'taste-led', role: 'arm', share: 0.3 },
  { choice: 'offer:ten-off', arm: 'usual', role: 'holdout', share: 0.1 },
  { choice: 'home-shelf-order', arm: 'usual', role: 'usual', share: 1 },
]
const token = signArms(assigned, 'somebody', dayOf(NOW), SECRET) ?? ''

test('says which arms a page shows, to whom and on which day', () => {
  expect(verifyArms(token, 'somebody', NOW, SECRET)).toEqual({
    'home-blend': 'taste-led',
    'offer:ten-off': 'holdout',
  })
  expect(verifyArms(token, 'somebody', NOW + DAY, SECRET)).not.toBeNull()
})

test("another's, another day's, another secret's counts for nothing", () => {
  expect(verifyArms(token, 'somebody else', NOW, SECRET)).toBeNull()
  expect(verifyArms(token, 'somebody', NOW + 2 * DAY, SECRET)).toBeNull()
  expect(verifyArms(token, 'somebody', NOW - DAY, SECRET)).toBeNull()
  expect(verifyArms(token, 'somebody', NOW, 'guessed')).toBeNull()
})

test('changed in any one place, it counts for nothing', () => {
  const character = fc.constantFrom(...'abcxyz0189=,.:-')
  fc.assert(
    fc.property(fc.nat(token.length - 1), character, (at, other) => {
      const forged = token.slice(0, at) + other + token.slice(at + 1)
      if (forged !== token) expect(verifyArms(forged, 'somebody', NOW, SECRET)).toBeNull()
    }),
  )
  fc.assert(
    fc.property(fc.string(), text => {
      expect(verifyArms(text, 'somebody', NOW, SECRET)).toBeNull()
    }),
  )
})

test('there is none where nothing is learned', () => {
  expect(signArms(assigned.slice(2), 'somebody', dayOf(NOW), SECRET)).toBeUndefined()
})
