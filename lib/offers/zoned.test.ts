import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fromLocal, toLocal } from './zoned'

const BERLIN = 'Europe/Berlin'

it('reads a date field in its time zone', () => {
  expect(fromLocal('2026-06-10T08:00', BERLIN)).toBe(Date.parse('2026-06-10T06:00:00Z'))
  expect(fromLocal('2026-12-10T08:00', BERLIN)).toBe(Date.parse('2026-12-10T07:00:00Z'))
  expect(fromLocal('2026-12-10T08:00:00', 'Pacific/Auckland')).toBe(Date.parse('2026-12-09T19:00:00Z'))
})

it('has an answer for hours that are skipped or come twice', () => {
  expect(fromLocal('2026-03-29T02:30', BERLIN)).toBe(Date.parse('2026-03-29T01:30:00Z'))
  expect(fromLocal('2026-10-25T02:30', BERLIN)).toBe(Date.parse('2026-10-25T00:30:00Z'))
})

it('refuses what is no date', () => {
  for (const wrong of ['', 'soon', '2026-02-30T10:00', '2026-13-01T10:00', '2026-01-01T24:10', '2026-01-01'])
    expect(fromLocal(wrong, BERLIN)).toBeNull()
})

it('writes what it reads, to the minute', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: Date.UTC(2001, 0) / 60_000, max: Date.UTC(2099, 0) / 60_000 }),
      fc.constantFrom(BERLIN, 'UTC', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe'),
      (minutes, timeZone) => {
        const local = toLocal(minutes * 60_000, timeZone)
        const read = fromLocal(local, timeZone)
        // Only an hour that comes twice may be read as its first.
        expect(read === null ? '' : toLocal(read, timeZone)).toBe(local)
      },
    ),
  )
})
