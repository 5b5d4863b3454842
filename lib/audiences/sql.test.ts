import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sampleCatalogue, sampleProduct } from '@/lib/catalogue/sample.test-data'
import { anyRule } from './any-rule.test-data'
import { factsOf, type Rule } from './rule'
import { countOf, isSnapshotOnly, membersOf } from './sql'

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

  it('joins a set by its own kind of join: to be in it, in none of these, or one "or" among others', () => {
    const viewed: Rule = { fact: 'viewed', group: 'jeans', times: 2, withinDays: 7 }
    const bought: Rule = { fact: 'bought', group: 'jeans' }
    const city: Rule = { fact: 'city', is: 'Ulm' }
    expect(textOf(viewed)).toMatch(/AND EXISTS \(SELECT FROM \(/)
    const neither = textOf({ not: { any: [viewed, bought] } })
    expect(neither.match(/NOT EXISTS/g)).toHaveLength(1)
    expect(neither).toContain('UNION ALL')
    const either = textOf({ any: [{ all: [city, viewed] }, { not: viewed }, bought] })
    expect(either.match(/LEFT JOIN/g)).toHaveLength(2)
  })

  it('reads the tastes of a dimension once', () => {
    const likes = (key: string): Rule => ({ fact: 'likes', dimension: 'brand', key, share: 0.4 })
    const neither = textOf({ not: { any: [likes('ahorn'), likes('kajen')] } })
    expect(neither.match(/FROM "Affinity" o/g)).toHaveLength(1)
    expect(neither).not.toContain('UNION ALL')
  })

  it('turns the bound around beneath a negation', () => {
    const phone: Rule = { fact: 'device', is: 'phone' }
    const bounds = (rule: Rule) =>
      (['lower', 'upper'] as const).map(bound => /AND false$/.test(textOf(rule, bound)))
    for (const rule of [phone, { not: phone }, { not: { not: phone } }])
      expect(bounds(rule)).toEqual([true, false])
  })

  it('has one bound where columns tell everything, and every placeholder its value', () => {
    fc.assert(
      fc.property(anyRule, rule => {
        const { text, values } = membersOf(rule, world, 'upper', ['id'])
        const used = new Set([...text.matchAll(/\$(\d+)/g)].map(match => Number(match[1])))
        expect([...used].sort((a, b) => a - b)).toEqual(values.map((_, i) => i + 1))
        const count = countOf(rule, world)
        for (const i of count.values.keys()) expect(count.text).toContain(`$${i + 1}::`)
        if (!factsOf(rule).some(isSnapshotOnly)) expect(textOf(rule, 'lower')).toBe(textOf(rule, 'upper'))
      }),
    )
  })
})
