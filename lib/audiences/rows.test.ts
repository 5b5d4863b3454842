import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sampleCatalogue } from '@/lib/catalogue/sample.test-data'
import { emptySnapshot } from '@/lib/profile/snapshot'
import { anyRule } from './any-rule.test-data'
import { matches } from './evaluate'
import { type FactRow, type List, listOf, type Row, ruleOf } from './rows'
import type { Rule } from './rule'

const flat: Rule[] = [
  { all: [] },
  {
    all: [
      { fact: 'signed-in' },
      { not: { fact: 'consent' } },
      { fact: 'birthday', withinDays: 0 },
      { fact: 'dwelling', is: 'HOUSE_WITH_GARDEN' },
      { fact: 'household', is: 'FAMILY' },
      { fact: 'city', is: 'Bad Ems' },
      { fact: 'hobby', is: 'running' },
      { fact: 'bought', group: 'laptops' },
      { fact: 'bought', group: 'laptops', withinDays: 30 },
    ],
  },
  {
    any: [
      { fact: 'not-bought', group: 'laptop-bags', withinDays: 365 },
      { fact: 'viewed', group: 'jeans', times: 3, withinDays: 14 },
      { not: { fact: 'likes', dimension: 'price_tier', key: 'premium', share: 0.125 } },
      { fact: 'orders-at-least', count: 2 },
      { fact: 'orders-at-most', count: 0 },
      { fact: 'only-bought-season', season: 'WINTER' },
      { fact: 'months', from: 11, to: 2 },
    ],
  },
]

const shop = sampleCatalogue([])
const nobody = emptySnapshot({ catalogue: 1, offers: 1, placements: 1 })
const people = [
  nobody,
  { ...nobody, shopperId: 's', orders: 2 },
  {
    ...nobody,
    consent: 'GRANTED' as const,
    orders: 1,
    visit: { channel: 'newsletter', device: 'phone' } as const,
  },
]

describe('the list of conditions', () => {
  it.each(flat)('%j comes back as it was', rule => {
    const list = listOf(rule)
    expect(list && ruleOf(list)).toEqual({ rule })
  })

  it('takes one fact as a list of one', () => {
    expect(listOf({ fact: 'consent' })).toEqual({
      match: 'all',
      rows: [{ depth: 0, fact: 'consent', not: false, values: {} }],
    })
  })

  it.each<[Rule, unknown[]]>([
    [
      {
        all: [{ any: [{ fact: 'consent' }, { not: { any: [{ fact: 'signed-in' }] } }] }, { fact: 'consent' }],
      },
      [
        { depth: 0, group: 'any' },
        { depth: 1, fact: 'consent' },
        { depth: 1, group: 'none' },
        { depth: 2, fact: 'signed-in' },
        { depth: 0, fact: 'consent' },
      ],
    ],
    [
      { not: { all: [{ fact: 'consent' }] } },
      [
        { depth: 0, group: 'not-all' },
        { depth: 1, fact: 'consent' },
      ],
    ],
  ])('%j has its groups as rows, and comes back', (rule, rows) => {
    const list = listOf(rule)
    expect(list?.rows).toMatchObject(rows)
    expect(list && ruleOf(list)).toEqual({ rule: 'not' in rule ? { all: [rule] } : rule })
  })

  it('takes two negations as none', () => {
    expect(listOf({ not: { not: { fact: 'consent' } } })).toEqual(listOf({ fact: 'consent' }))
  })

  it.each<Rule>([
    { any: [] },
    { all: [{ any: [] }] },
    { all: [{ any: [{ all: [{ any: [{ fact: 'consent' }] }] }] }] },
  ])('%j is more than a form can hold', rule => {
    expect(listOf(rule)).toBeNull()
  })

  it('loses nothing of any rule it can hold', () => {
    fc.assert(
      fc.property(anyRule, rule => {
        const list = listOf(rule)
        fc.pre(list !== null)
        const read = ruleOf(list as List)
        expect('rule' in read && listOf(read.rule)).toEqual(list)
        for (const one of people)
          expect('rule' in read && matches(read.rule, one, 0, shop)).toBe(matches(rule, one, 0, shop))
      }),
    )
  })

  it('does not take a group without conditions', () => {
    expect(ruleOf({ match: 'all', rows: [{ depth: 0, group: 'any' }] })).toEqual({
      errors: { '0.group': 'Add a condition to this group, or remove it.' },
    })
  })

  it('says what is wrong, field by field', () => {
    const row = (fact: FactRow['fact'], values: FactRow['values']): Row => ({
      depth: 0,
      fact,
      not: false,
      values,
    })
    const wrong = ruleOf({
      match: 'all',
      rows: [
        row('birthday', { withinDays: '' }),
        row('birthday', { withinDays: '99' }),
        row('likes', { taste: 'nonsense', share: '0' }),
        row('city', { is: ' ' }),
        row('viewed', { group: 'jeans', times: 'many', withinDays: '7' }),
        row('signed-in', {}),
      ],
    })
    expect('errors' in wrong && Object.keys(wrong.errors)).toEqual([
      '0.withinDays',
      '1.withinDays',
      '2.taste',
      '2.share',
      '3.is',
      '4.times',
    ])
    expect('errors' in wrong && wrong.errors['0.withinDays']).toBe('Fill this in.')
    expect('errors' in wrong && wrong.errors['1.withinDays']).toBe('At most 30 days.')
  })
})
