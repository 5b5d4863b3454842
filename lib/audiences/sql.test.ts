import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sampleCatalogue, sampleProduct } from '@/lib/catalogue/sample.test-data'
import { anyRule } from './any-rule.test-data'
import { factsOf, type Rule } from './rule'
import { isSnapshotOnly, membersOf } from './sql'

const world = {
  now: Date.UTC(2026, 5, 10, 12),
  goods: sampleCatalogue([sampleProduct({ slug: 'kai', group: 'jeans' })]),
  zones: ['Europe/Berlin', 'America/New_York'],
}
const textOf = (rule: Rule, bound: 'upper' | 'lower' = 'upper') => membersOf(rule, world, bound).text

describe('membersOf', () => {
  it('has what people typed among its parameters and nowhere else', () => {
    const evil = `'; DROP TABLE "Profile"; --`
    const { text, values } = membersOf({ fact: 'city', is: evil }, world, 'upper')
    expect(text).not.toContain('drop table')
    expect(text).not.toContain('DROP TABLE')
    expect(values).toEqual([evil.toLowerCase()])
  })

  it('asks for the same set once, however often a rule names it', () => {
    const viewed: Rule = { fact: 'viewed', group: 'jeans', times: 2, withinDays: 7 }
    const { text, values } = membersOf({ any: [viewed, { not: viewed }, { all: [viewed] }] }, world, 'upper')
    expect(text.match(/LEFT JOIN/g)).toHaveLength(1)
    expect(values).toHaveLength(4)
  })

  it('turns the bound around beneath a negation', () => {
    const phone: Rule = { fact: 'device', is: 'phone' }
    expect(textOf(phone)).toMatch(/AND true$/)
    expect(textOf(phone, 'lower')).toMatch(/AND false$/)
    expect(textOf({ not: phone })).toMatch(/AND NOT false$/)
    expect(textOf({ not: { not: phone } }, 'lower')).toMatch(/AND NOT NOT false$/)
  })

  it('has one bound where columns tell everything, and every placeholder its value', () => {
    fc.assert(
      fc.property(anyRule, rule => {
        const { text, values } = membersOf(rule, world, 'upper', ['id'])
        const used = new Set([...text.matchAll(/\$(\d+)/g)].map(match => Number(match[1])))
        expect([...used].sort((a, b) => a - b)).toEqual(values.map((_, i) => i + 1))
        if (!factsOf(rule).some(isSnapshotOnly)) expect(textOf(rule, 'lower')).toBe(textOf(rule, 'upper'))
      }),
    )
  })
})
