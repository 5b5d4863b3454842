import { expect, it } from 'vitest'
import { formatDate, formatMoment, formatShortDate } from './dates'

const nearMidnight = Date.UTC(2026, 10, 22, 23, 30)

it('writes the day it is where the reader is', () => {
  expect(formatDate(nearMidnight)).toBe('23 November 2026')
  expect(formatDate(nearMidnight, 'America/New_York')).toBe('22 November 2026')
  expect(formatShortDate(new Date(nearMidnight))).toBe('23 Nov')
  expect(formatMoment(nearMidnight)).toBe('23 Nov 2026, 00:30')
})

it('refuses a time zone that does not exist', () => {
  expect(() => formatDate(nearMidnight, 'Mars/Olympus')).toThrow(RangeError)
})
