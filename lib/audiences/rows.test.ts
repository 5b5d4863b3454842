import { describe, expect, it } from 'vitest'
import { listOf, type Row, ruleOf } from './rows'
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

describe('the list of conditions', () => {
  it.each(flat)('%j comes back as it was', rule => {
    const list = listOf(rule)
    expect(list && ruleOf(list)).toEqual({ rule })
  })

  it('takes one fact as a list of one', () => {
    expect(listOf({ fact: 'consent' })).toEqual({
      match: 'all',
      rows: [{ fact: 'consent', not: false, values: {} }],
    })
  })

  it.each<Rule>([
    { all: [{ any: [{ fact: 'consent' }] }] },
    { any: [] },
    { not: { not: { fact: 'consent' } } },
  ])('%j is more than a list', rule => {
    expect(listOf(rule)).toBeNull()
  })

  it('says what is wrong, field by field', () => {
    const row = (fact: Row['fact'], values: Row['values']): Row => ({ fact, not: false, values })
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
