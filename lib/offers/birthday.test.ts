import { describe, expect, it } from 'vitest'
import { birthdayOn } from './birthday'

const at = (iso: string) => Date.parse(iso)

describe('birthdayOn', () => {
  it('is the day in the shopper’s time zone, from its first to its last minute', () => {
    const on = (iso: string) => birthdayOn('1991-11-22', 'Europe/Berlin', at(iso), 0).isToday
    expect(on('2026-11-21T22:59:59Z')).toBe(false)
    expect(on('2026-11-21T23:00:00Z')).toBe(true)
    expect(on('2026-11-22T22:59:59Z')).toBe(true)
    expect(on('2026-11-22T23:00:00Z')).toBe(false)
    expect(birthdayOn('1991-11-22', 'Pacific/Auckland', at('2026-11-21T12:00:00Z'), 0).isToday).toBe(true)
  })

  it('comes on 28 February in common years for who was born on the 29th', () => {
    const leapling = (iso: string) => birthdayOn('1996-02-29', 'Europe/Berlin', at(iso), 0).isToday
    expect(leapling('2027-02-28T12:00:00Z')).toBe(true)
    expect(leapling('2027-03-01T12:00:00Z')).toBe(false)
    expect(leapling('2028-02-28T12:00:00Z')).toBe(false)
    expect(leapling('2028-02-29T12:00:00Z')).toBe(true)
    expect(leapling('2100-02-28T12:00:00Z')).toBe(true)
  })

  it('counts a window over the year’s end for the year of the birthday', () => {
    const late = birthdayOn('1990-12-30', 'UTC', at('2027-01-02T12:00:00Z'), 3)
    expect(late).toEqual({ year: 2026, isToday: false, within: true })
    const early = birthdayOn('1990-01-02', 'UTC', at('2026-12-30T12:00:00Z'), 3)
    expect(early).toEqual({ year: 2027, isToday: false, within: true })
  })

  it('is never on for what is no date, and counts by UTC where the zone is none', () => {
    for (const wrong of ['', '1990-13-01', '1990-00-10', '22.11.1991', '1990-01-40'])
      expect(birthdayOn(wrong, 'UTC', at('2026-01-01T12:00:00Z'), 30).within).toBe(false)
    expect(birthdayOn('1990-06-01', 'Mars/Olympus', at('2026-06-01T12:00:00Z'), 0).isToday).toBe(true)
  })
})
