import { expect, it } from 'vitest'
import { decimalNumber, wholeNumber } from './numbers'

it('reads whole numbers as they are typed', () => {
  expect([wholeNumber(''), wholeNumber(' 12 '), wholeNumber('−3')]).toEqual([null, 12, -3])
  for (const text of ['1.5', 'ten', '1e3', '99999999999']) expect(wholeNumber(text), text).toBeNaN()
})

it('reads decimals with a point or a comma', () => {
  expect([decimalNumber(''), decimalNumber('0,75'), decimalNumber('2')]).toEqual([null, 0.75, 2])
  for (const text of ['-1', '1.2.3', 'much']) expect(decimalNumber(text), text).toBeNaN()
})
