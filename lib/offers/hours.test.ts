import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isHour } from './hours'

const at = (
  hours: { weekdays?: number[]; from?: number | null; to?: number | null },
  now: string,
  timeZone = 'Europe/Berlin',
) => isHour({ timeZone, hours: { weekdays: [], from: null, to: null, ...hours } }, Date.parse(now))

it('is always, where nothing is said', () => {
  fc.assert(fc.property(fc.date({ noInvalidDate: true }), date => at({}, date.toISOString())))
})

it('goes by the clock of its own time zone, through summer time', () => {
  // 17 h in Berlin: 15 h UTC in summer, 16 h in winter.
  expect(at({ from: 17, to: 19 }, '2026-07-01T15:00:00Z')).toBe(true)
  expect(at({ from: 17, to: 19 }, '2026-07-01T17:00:00Z')).toBe(false)
  expect(at({ from: 17, to: 19 }, '2026-12-01T15:59:59Z')).toBe(false)
  expect(at({ from: 17, to: 19 }, '2026-12-01T16:00:00Z')).toBe(true)
  expect(at({ from: 17, to: 19 }, '2026-12-01T22:30:00Z', 'America/New_York')).toBe(true)
})

it('goes over midnight, and the small hours belong to the evening before', () => {
  const friday = { weekdays: [5], from: 22, to: 2 }
  expect(at(friday, '2026-11-27T21:30:00Z')).toBe(true)
  expect(at(friday, '2026-11-28T00:30:00Z')).toBe(true)
  expect(at(friday, '2026-11-28T01:00:00Z')).toBe(false)
  expect(at(friday, '2026-11-27T00:30:00Z')).toBe(false)
})

it('takes the days of the week as its own calendar has them', () => {
  // Monday begins in Berlin an hour before it does in UTC.
  expect(at({ weekdays: [1] }, '2026-11-22T23:30:00Z')).toBe(true)
  expect(at({ weekdays: [1] }, '2026-11-22T23:30:00Z', 'UTC')).toBe(false)
  expect(at({ weekdays: [7] }, '2026-11-22T23:30:00Z', 'UTC')).toBe(true)
})

it('is open as many hours of a day without a change of clocks as it says', () => {
  const hour = fc.integer({ min: 0, max: 23 })
  fc.assert(
    fc.property(hour, hour, (from, last) => {
      const to = last + 1
      fc.pre(from !== to)
      const open = Array.from({ length: 24 }, (_, h) =>
        at({ from, to }, new Date(Date.UTC(2026, 5, 10, h)).toISOString(), 'UTC'),
      )
      expect(open.filter(Boolean)).toHaveLength(to > from ? to - from : 24 - from + to)
    }),
  )
})
