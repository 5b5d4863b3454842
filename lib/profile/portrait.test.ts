import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  bought,
  contextFor,
  inGroup,
  liking,
  looked,
  NOW,
  shop,
  somebody,
} from '@/lib/recommend/shop.test-data'
import { personaOf } from './persona'
import { PERSONAS } from './personas'
import { portraitOf } from './portrait'
import { priceSenseOf } from './price-sense'

const portrait = (known: Parameters<typeof somebody>[0] = {}) => portraitOf(somebody(known), shop, NOW)
const personaAfter = (slugs: string[], weight = 1) =>
  portrait({ affinities: liking(slugs, weight) }).persona?.key
const novels = inGroup('fantasy-novels').map(p => p.slug)
const boots = [...inGroup('hiking-boots'), ...inGroup('tents'), ...inGroup('backpacks')].map(p => p.slug)

describe('S23: the living persona', () => {
  test('it follows what is looked at, from one page to the next', () => {
    expect(personaAfter(novels)).toBe('reader')
    expect(personaAfter([...novels.slice(0, 5), ...boots, ...boots])).toBe('mountain-goer')
  })

  test('three looks are nobody in particular, and so is a bit of everything', () => {
    expect(personaAfter(novels.slice(0, 3))).toBeUndefined()
    expect(personaAfter([...shop.byGroup.values()].flatMap(([first]) => first?.slug ?? []))).toBeUndefined()
    expect(portrait().persona).toBeNull()
  })

  test('every persona can be somebody’s', () => {
    for (const rule of PERSONAS) {
      const slugs = rule.conditions.flatMap(c =>
        c.kind === 'share' ? c.keys.flatMap(key => inGroup(key).map(p => p.slug)) : [],
      )
      if (slugs.length > 0) expect(personaAfter(slugs), rule.key).toBe(rule.key)
    }
    const cheapest = [...shop.byGroup.values()]
      .map(list => list.toSorted((a, b) => a.priceCents - b.priceCents)[0]?.slug ?? '')
      .filter((_, i) => i % 3 === 0)
    const saver = portrait({ purchases: cheapest.map(slug => bought(slug, 9)), affinities: liking(cheapest) })
    expect(saver.persona?.key).toBe('saver')
  })

  test('what was muted or turned down makes nobody', () => {
    const affinities = liking(novels)
    const choices = [{ dimension: 'category' as const, key: 'fantasy-novels', stance: 'MUTED' as const }]
    expect(portrait({ affinities, choices }).persona?.key).not.toBe('reader')
  })

  test('the rules decide and not their order, unless the margins are equal', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...shop.products.map(p => p.slug)), { maxLength: 25 }),
        fc.shuffledSubarray([...PERSONAS], { minLength: PERSONAS.length }),
        (slugs, rules) => {
          const context = contextFor({ affinities: liking(slugs, 1) })
          const sense = priceSenseOf(context)
          const [there, here] = [personaOf(context, sense, rules), personaOf(context, sense)]
          expect(there?.margin).toBe(here?.margin)
          if (here) expect(here.confidence).toBeGreaterThanOrEqual(0.5)
        },
      ),
    )
  })
})

test('a portrait says only what may be said aloud, and nothing of somebody who refused', () => {
  const known = { affinities: liking(novels), recent: novels.map((slug, i) => looked(slug, i)) }
  const { persona, stage, priceSense } = portrait(known)
  for (const { because } of [persona, stage, priceSense].filter(x => x !== null)) {
    expect(because).toMatch(/^[A-Z].+\.$/)
    expect(because).not.toMatch(/cheap|poor|rich|afford/i)
  }
  expect(portrait({ ...known, consent: 'DENIED' })).toMatchObject({
    persona: null,
    stage: { kind: 'discovering', group: null },
    priceSense: { kind: 'balanced', confidence: 0 },
  })
})
