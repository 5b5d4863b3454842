import { expect, test } from 'vitest'
import { PERSONAS } from '@/lib/profile/personas'
import { portraitOf } from '@/lib/profile/portrait'
import { DAY, NOW, shop } from '@/lib/recommend/shop.test-data'
import { exampleOf } from './example'

const emptyShop = { ...shop, products: [], byId: new Map(), bySlug: new Map(), byGroup: new Map() }
const revision = { catalogue: 1, offers: 1, placements: 1 }

test.each(PERSONAS.map(rule => [rule.name, rule] as const))('an example of %s is one', (_, rule) => {
  for (const now of [NOW, NOW - 400 * DAY, NOW + 400 * DAY]) {
    const example = exampleOf(rule, shop, now, revision)
    expect(example && portraitOf(example, shop, now).persona?.name).toBe(rule.name)
  }
})

test('a catalogue that has nothing of the kind has no example', () => {
  for (const rule of PERSONAS) expect(exampleOf(rule, emptyShop, NOW, revision)).toBeNull()
})
