import { describe, expect, it } from 'vitest'
import { audienceInWords as say } from './describe'
import { factsOf, type Rule, ruleSchema } from './rule'

describe('ruleSchema', () => {
  it('reads a tree and keeps its meaning', () => {
    const rule: Rule = {
      all: [{ fact: 'signed-in' }, { any: [{ not: { fact: 'consent' } }, { fact: 'hobby', is: 'chess' }] }],
    }
    expect(ruleSchema.parse(rule)).toEqual(rule)
    expect(factsOf(rule).map(f => f.fact)).toEqual(['signed-in', 'consent', 'hobby'])
  })

  it.each([
    [{ fact: 'unheard-of' }],
    [{ fact: 'birthday', withinDays: 400 }],
    [{ fact: 'likes', dimension: 'brand', key: 'ahorn', share: 2 }],
    [{ fact: 'bought', group: 'x; drop table' }],
    [{ all: [], any: [] }],
    [{ not: { not: { not: { not: { not: { not: { not: { fact: 'consent' } } } } } } } }],
    [{ all: Array.from({ length: 31 }, () => ({ fact: 'consent' })) }],
    [null],
  ])('refuses %j', rule => {
    expect(ruleSchema.safeParse(rule).success).toBe(false)
  })
})

describe('the audience in words', () => {
  it.each<[Rule, string]>([
    [{ all: [] }, 'Everybody'],
    [{ any: [] }, 'Nobody'],
    [{ fact: 'orders-at-most', count: 0 }, 'People who have not ordered yet'],
    [
      { all: [{ fact: 'dwelling', is: 'FLAT' }, { fact: 'birthday', withinDays: 3 }, { fact: 'consent' }] },
      'People who live in a flat, have their birthday within 3 days and agreed to personalisation',
    ],
    [
      {
        all: [
          { fact: 'viewed', group: 'jeans', times: 2, withinDays: 7 },
          { fact: 'not-bought', group: 'jeans', withinDays: 7 },
          { fact: 'value', is: 'HIGH' },
          { fact: 'persona', is: 'reader' },
        ],
      },
      'People who looked at jeans at least 2 times in the last 7 days, have not bought from jeans in the last 7 days, are of high value and come across as the reader',
    ],
    [
      { not: { any: [{ fact: 'signed-in' }, { fact: 'city', is: 'Berlin' }] } },
      'People who are not signed in and do not live in Berlin',
    ],
    [
      {
        all: [
          { fact: 'bought', group: 'laptops' },
          {
            any: [
              { fact: 'not-bought', group: 'laptop-bags', withinDays: 365 },
              { fact: 'months', from: 6, to: 8 },
            ],
          },
        ],
      },
      'People who have bought from laptops and (have not bought from laptop bags in the last 365 days or come by in June to August)',
    ],
  ])('%j', (rule, words) => {
    expect(say(rule)).toBe(words)
  })

  it('uses the names of the shop', () => {
    expect(say({ fact: 'bought', group: 'laptops' }, () => 'Laptops')).toBe(
      'People who have bought from Laptops',
    )
  })
})
