import type { Rule } from '@/lib/audiences/rule'

/** No fact names a department: merchandisers write its groups one by one. */
const DEPARTMENT = [
  'laptops',
  'laptop-bags',
  'mice',
  'keyboards',
  'headphones',
  'chargers',
  'speakers',
  'tablets',
]

/** What merchandisers write, from the plainest to the nastiest. */
export const RULES: Record<string, Rule> = {
  everybody: { all: [] },
  'live in Berlin': { fact: 'city', is: 'Berlin' },
  'have their birthday within 3 days': { fact: 'birthday', withinDays: 3 },
  'viewed jeans twice in 7 days, bought none': {
    all: [
      { fact: 'viewed', group: 'jeans', times: 2, withinDays: 7 },
      { fact: 'not-bought', group: 'jeans', withinDays: 7 },
    ],
  },
  'viewed jeans in 30 days': { fact: 'viewed', group: 'jeans', times: 1, withinDays: 30 },
  'not here for 90 days': { not: { fact: 'active', withinDays: 90 } },
  'like the brand Ahorn, 40 %': { fact: 'likes', dimension: 'brand', key: 'ahorn', share: 0.4 },
  'bought coffee': { fact: 'bought', group: 'coffee' },
  'ordered twice or more': { fact: 'orders-at-least', count: 2 },
  'high value, untapped': {
    all: [
      { fact: 'value', is: 'HIGH' },
      { fact: 'untapped', share: 0.3 },
    ],
  },
  'nested: garden or family, consent, has ordered': {
    all: [
      {
        any: [
          { fact: 'dwelling', is: 'HOUSE_WITH_GARDEN' },
          { fact: 'household', is: 'FAMILY' },
        ],
      },
      { fact: 'consent' },
      { not: { fact: 'orders-at-most', count: 0 } },
    ],
  },
  'like the brand Ahorn or Kajen, 40 %': {
    any: [
      { fact: 'likes', dimension: 'brand', key: 'ahorn', share: 0.4 },
      { fact: 'likes', dimension: 'brand', key: 'kajen', share: 0.4 },
    ],
  },
  'here in 180 days, bought nothing of a department in a year': {
    all: [
      { fact: 'active', withinDays: 180 },
      ...DEPARTMENT.map(group => ({ fact: 'not-bought' as const, group, withinDays: 365 })),
    ],
  },
  'neither viewed jeans in 180 days nor bought any, unless they live in Berlin and like jeans': {
    any: [
      {
        not: {
          any: [
            { fact: 'viewed', group: 'jeans', times: 1, withinDays: 180 },
            { fact: 'bought', group: 'jeans' },
          ],
        },
      },
      {
        all: [
          { fact: 'city', is: 'Berlin' },
          { not: { not: { fact: 'likes', dimension: 'category', key: 'jeans', share: 0.25 } } },
        ],
      },
    ],
  },
  'desk workers': { fact: 'persona', is: 'desk-worker' },
  'desk workers who bought coffee': {
    all: [
      { fact: 'persona', is: 'desk-worker' },
      { fact: 'bought', group: 'coffee' },
    ],
  },
  'on a phone': { fact: 'device', is: 'phone' },
}
