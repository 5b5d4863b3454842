import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { byDay, daysUntil, KINDS, totalsOf } from './by-day'

const now = Date.UTC(2026, 2, 1, 0, 30)

describe('daysUntil', () => {
  it('ends with today in UTC and goes back over the end of a month', () => {
    expect(daysUntil(now, 3)).toEqual(['2026-02-27', '2026-02-28', '2026-03-01'])
  })
})

describe('byDay', () => {
  it('fills the days without visits, and leaves out other days and unknown kinds', () => {
    const rows = [
      { day: '2026-02-28', kind: 'bot', count: 7 },
      { day: '2026-02-28', kind: 'weather', count: 9 },
      { day: '2025-02-28', kind: 'bot', count: 9 },
    ]
    const days = byDay(rows, daysUntil(now, 2))
    expect(days.map(({ day, counts }) => [day, counts.bot, counts.recorded])).toEqual([
      ['2026-02-28', 7, 0],
      ['2026-03-01', 0, 0],
    ])
    expect(totalsOf(days).bot).toBe(7)
  })

  it('loses nothing: the totals are the sums of the rows', () => {
    const days = daysUntil(now, 5)
    const row = fc.record({ day: fc.constantFrom(...days), kind: fc.constantFrom(...KINDS), count: fc.nat() })
    fc.assert(
      fc.property(fc.uniqueArray(row, { selector: r => `${r.day} ${r.kind}` }), rows => {
        const totals = totalsOf(byDay(rows, days))
        for (const kind of KINDS)
          expect(totals[kind]).toBe(rows.filter(r => r.kind === kind).reduce((sum, r) => sum + r.count, 0))
      }),
    )
  })
})
