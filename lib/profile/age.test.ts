import { expect, it } from 'vitest'
import { ageAt, isOldEnough, isTooYoung } from './age'

const born = (birthday: string | null, timeZone = 'Europe/Berlin') => ({ birthday, timeZone })

it('counts whole years by the calendar of their time zone', () => {
  const eve = Date.UTC(2026, 5, 9, 23)
  expect(ageAt(born('2008-06-10'), eve)).toBe(18)
  expect(ageAt(born('2008-06-10', 'America/New_York'), eve)).toBe(17)
  expect(ageAt(born(null), eve)).toBeNull()
  expect(ageAt(born('soon'), eve)).toBeNull()
})

it('has somebody born on 29 February a year older on 1 March', () => {
  expect(ageAt(born('2008-02-29'), Date.UTC(2026, 1, 28, 12))).toBe(17)
  expect(ageAt(born('2008-02-29'), Date.UTC(2026, 2, 1, 12))).toBe(18)
})

it('takes nobody for old enough of whom it is not known, nor for too young', () => {
  const now = Date.UTC(2026, 5, 10)
  const adult = { ageLimit: 18 }
  expect([isOldEnough(adult, born(null), now), isTooYoung(adult, born(null), now)]).toEqual([false, false])
  expect([isOldEnough(adult, born('2010-01-01'), now), isTooYoung(adult, born('2010-01-01'), now)]).toEqual([
    false,
    true,
  ])
  expect([isOldEnough(adult, born('1990-01-01'), now), isTooYoung(adult, born('1990-01-01'), now)]).toEqual([
    true,
    false,
  ])
  expect(isOldEnough({ ageLimit: null }, born(null), now)).toBe(true)
})
