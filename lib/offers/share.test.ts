import fc from 'fast-check'
import { expect, it } from 'vitest'
import { SHARES } from './offer'
import { partsOf, shareOf } from './share'

const value = { recency: 5, frequency: 5, monetary: 5, segment: 'HIGH', potential: 0 } as const

it('tells whose part of a budget somebody draws on', () => {
  expect(shareOf(null)).toBe('NEW')
  expect(shareOf({ ...value, segment: 'LOW', potential: 1 })).toBe('LOW')
  expect(shareOf({ ...value, segment: 'MEDIUM' })).toBe('MEDIUM')
  expect(shareOf({ ...value, potential: 0.24 })).toBe('HIGH')
  expect(shareOf({ ...value, potential: 0.25 })).toBe('HIGH_UNTAPPED')
})

/** Whole percentages that make 100. */
const someSplit = fc.array(fc.nat(100), { minLength: 4, maxLength: 4 }).map(cuts => {
  const ends = [0, ...cuts.sort((a, b) => a - b), 100]
  return Object.fromEntries(SHARES.map((share, i) => [share, (ends[i + 1] ?? 0) - (ends[i] ?? 0)]))
})

it('parts a budget so that the parts add up and each is within a cent of its percentage', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000_000 }), someSplit, (cents, split) => {
      const parts = partsOf({ cents, split })
      expect(parts.map(part => part.share)).toEqual([...SHARES])
      expect(parts.reduce((sum, part) => sum + part.limitCents, 0)).toBe(cents)
      for (const { share, limitCents } of parts) {
        const exact = (cents * (split[share as keyof typeof split] ?? 0)) / 100
        expect(Math.abs(limitCents - exact)).toBeLessThan(1)
      }
    }),
  )
  expect(partsOf({ cents: 5, split: null })).toEqual([{ share: 'ALL', limitCents: 5 }])
})
