import { describe, expect, it } from 'vitest'
import { birthdayFrom, inBerlin, startOfDay } from './clock'

describe('startOfDay', () => {
  it('is midnight in Berlin, also when that is yesterday elsewhere', () => {
    expect(new Date(startOfDay(Date.UTC(2026, 5, 14, 22, 30))).toISOString()).toBe('2026-06-14T22:00:00.000Z')
    expect(new Date(startOfDay(Date.UTC(2026, 10, 22, 10))).toISOString()).toBe('2026-11-21T23:00:00.000Z')
    expect(inBerlin(startOfDay(Date.UTC(2027, 0, 1, 3)))).toMatchObject({ month: 1, day: 1, hour: 0 })
  })
})

describe('birthdayFrom', () => {
  it('falls on today for who is 26 today', () => {
    expect(birthdayFrom(startOfDay(Date.UTC(2026, 10, 22, 10)), 0, 26)).toBe('2000-11-22')
  })
  it('counts days over the turn of the year', () => {
    expect(birthdayFrom(startOfDay(Date.UTC(2026, 11, 30, 10)), 3, 30)).toBe('1997-01-02')
  })
  it('gives who is born on 29 February a leap year', () => {
    expect(birthdayFrom(startOfDay(Date.UTC(2028, 1, 29, 10)), 0, 26)).toBe('2000-02-29')
  })
})
