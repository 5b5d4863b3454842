import { expect, it } from 'vitest'
import { decimalNumber, hundredths, versionNumber, wholeNumber } from './numbers'

it('reads whole numbers as they are typed', () => {
  expect([wholeNumber(''), wholeNumber(' 12 '), wholeNumber('−3')]).toEqual([null, 12, -3])
  for (const text of ['1.5', 'ten', '1e3', '１０']) expect(wholeNumber(text), text).toBeNaN()
})

it('takes a number beyond all counting for one, so that what is said is that it is too large', () => {
  expect(wholeNumber('9'.repeat(400))).toBe(Number.MAX_SAFE_INTEGER)
  expect(hundredths('1000000000000000')).toBe(Number.MAX_SAFE_INTEGER)
})

it('reads euros in cents', () => {
  expect([hundredths(''), hundredths('20'), hundredths(' 0,07 '), hundredths('1.1')]).toEqual([
    null,
    2_000,
    7,
    110,
  ])
  for (const text of ['-1', '1.234', '1e3', 'ten']) expect(hundredths(text), text).toBeNaN()
})

it('takes for a version only what can be one', () => {
  expect([versionNumber('3'), versionNumber(12)]).toEqual([3, 12])
  for (const text of [null, '', 'three', '-1', '0', '1.5', '9999999999', 'NaN', '1e99'])
    expect(versionNumber(text)).toBe(0)
})

it('reads decimals with a point or a comma', () => {
  expect([decimalNumber(''), decimalNumber('0,75'), decimalNumber('2')]).toEqual([null, 0.75, 2])
  for (const text of ['-1', '1.2.3', 'much']) expect(decimalNumber(text), text).toBeNaN()
})
