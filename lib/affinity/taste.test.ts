import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Stance } from '@/lib/generated/prisma/enums'
import { DECAY, massOf } from './decay'
import { type Facet, facetsOf } from './facets'
import { type Choices, likingsOf, tasteOf } from './taste'

const NOW = Date.UTC(2026, 5, 1)
const DAY = 86_400_000
const jeans = facetsOf({
  group: 'jeans',
  brand: 'kontor',
  style: 'classic',
  tier: 'MID',
  season: 'ALL',
  topics: ['denim'],
  colours: ['classic-blue', 'black'],
})
const like = (dimension: Facet['dimension'], key: string, weight: number, at = NOW) => ({
  dimension,
  key,
  mass: massOf(weight, at, DECAY),
  evidence: 1,
})

describe('taste', () => {
  test('nothing known says nothing', () => {
    const taste = tasteOf([], [], NOW, DECAY, [])
    expect(taste.scoreOf(jeans)).toBe(0)
    expect(taste.liked('category')).toEqual([])
  })

  test('what is liked scores above what is not known, what was waved away below', () => {
    expect(tasteOf([like('category', 'jeans', 8)], [], NOW, DECAY, []).scoreOf(jeans)).toBeGreaterThan(0.1)
    expect(tasteOf([like('category', 'jeans', -4)], [], NOW, DECAY, []).scoreOf(jeans)).toBeLessThan(0)
  })

  test('shares of a dimension add up to 1 and keep their order as time goes by', () => {
    const weights = fc.array(fc.double({ min: 0.1, max: 50, noNaN: true }), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(weights, fc.integer({ min: 0, max: 400 }), (list, days) => {
        const affinities = list.map((w, i) => like('brand', `brand-${i}`, w))
        const now = tasteOf(affinities, [], NOW, DECAY, []).liked('brand')
        const later = tasteOf(affinities, [], NOW + days * DAY, DECAY, []).liked('brand')
        expect(later.reduce((sum, l) => sum + l.share, 0)).toBeCloseTo(1)
        expect(later.map(l => l.share)).toEqual(now.map(l => expect.closeTo(l.share, 9)))
        expect(later[0]?.confidence ?? 0).toBeLessThanOrEqual((now[0]?.confidence ?? 0) + 1e-12)
      }),
    )
  })

  test('a score stays within −1 and 1', () => {
    const affinity = fc.record({
      dimension: fc.constantFrom<Facet['dimension']>('category', 'brand', 'style', 'colour', 'topic'),
      key: fc.constantFrom('jeans', 'kontor', 'classic', 'classic-blue', 'denim', 'other'),
      mass: fc.double({ min: -1e5, max: 1e5, noNaN: true }),
      evidence: fc.nat(),
    })
    fc.assert(
      fc.property(fc.array(affinity), list => {
        expect(Math.abs(tasteOf(list, [], NOW, DECAY, []).scoreOf(jeans))).toBeLessThanOrEqual(1)
      }),
    )
  })

  test('a hobby that was told counts before anything happened', () => {
    const taste = tasteOf([], ['denim'], NOW, DECAY, [])
    expect(taste.scoreOf(jeans)).toBeGreaterThan(0)
    expect(taste.liked('topic')[0]).toMatchObject({ key: 'denim', evidence: 0 })
  })

  const choose = (stance: Stance, key = 'jeans', dimension: Facet['dimension'] = 'category') => [
    { dimension, key, stance },
  ]
  const both = [like('category', 'jeans', 4), like('category', 'laptops', 4)]

  test('more raises a taste, less lowers it and names it no more, and shares still add up', () => {
    const share = (choices: Choices) =>
      likingsOf(both, [], NOW, DECAY, choices).find(l => l.key === 'jeans')?.share ?? 0
    expect(share(choose('MORE'))).toBeGreaterThan(share([]))
    expect(share(choose('LESS'))).toBeLessThan(share([]))
    expect(tasteOf(both, [], NOW, DECAY, choose('LESS')).liked('category')).toMatchObject([
      { key: 'laptops' },
    ])
    const sum = likingsOf(both, [], NOW, DECAY, choose('MORE')).reduce((all, l) => all + l.share, 0)
    expect(sum).toBeCloseTo(1)
  })

  test('asking for more of something new counts at once', () => {
    const taste = tasteOf([], [], NOW, DECAY, choose('MORE'))
    expect(taste.liked('category')).toMatchObject([{ key: 'jeans', share: 1 }])
  })

  test('what is muted counts nothing; of a kind, a make or a theme nothing is shown', () => {
    const taste = tasteOf(both, [], NOW, DECAY, choose('MUTED'))
    expect(taste.scoreOf(jeans)).toBe(0)
    expect(taste.isMuted(jeans)).toBe(true)
    expect(tasteOf(both, [], NOW, DECAY, choose('MUTED', 'black', 'colour')).isMuted(jeans)).toBe(false)
    expect(tasteOf(both, [], NOW, DECAY, []).isMuted(jeans)).toBe(false)
  })

  test('a dislike is as strong as what it stands on, also where nothing is liked', () => {
    const share = (weight: number) =>
      likingsOf([like('brand', 'kontor', -weight)], [], NOW, DECAY, [])[0]?.share ?? 0
    expect(share(0.1)).toBeGreaterThan(-0.05)
    expect(share(4)).toBeLessThan(-0.5)
    expect(share(400)).toBeGreaterThanOrEqual(-1)
  })
})
