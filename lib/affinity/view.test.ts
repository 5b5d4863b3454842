import { describe, expect, test } from 'vitest'
import { emptySnapshot, type ProfileSnapshot } from '@/lib/profile/snapshot'
import { NOW, shop } from '@/lib/recommend/shop.test-data'
import { DECAY, massOf } from './decay'
import { tasteView } from './view'

const snapshot = (more: Partial<ProfileSnapshot> = {}): ProfileSnapshot => ({
  ...emptySnapshot({ catalogue: 1, offers: 1, placements: 1 }),
  ...more,
})
const jeans = (weight: number) => ({
  dimension: 'category' as const,
  key: 'jeans',
  mass: massOf(weight, NOW, DECAY),
  evidence: 2,
})

describe('what a shopper sees of their taste', () => {
  test('nothing known, nothing shown', () => {
    expect(tasteView(snapshot(), shop, NOW).groups).toEqual([])
  })

  test('bars by dimension with words for how sure it is; three looks are only a guess', () => {
    const [group] = tasteView(snapshot({ affinities: [jeans(2)] }), shop, NOW).groups
    expect(group).toMatchObject({
      title: 'Kinds of things',
      sure: 'This is only a guess yet.',
      bars: [{ label: 'jeans', share: 1, stance: null, told: false }],
    })
    expect(tasteView(snapshot({ affinities: [jeans(20)] }), shop, NOW).groups[0]?.sure).toMatch(/rather sure/)
  })

  test('what was muted stays to be seen, what is turned away from reaches to the other side', () => {
    const choices = [{ dimension: 'category' as const, key: 'jeans', stance: 'MUTED' as const }]
    const muted = tasteView(snapshot({ affinities: [jeans(8)], choices }), shop, NOW).groups[0]?.bars[0]
    expect(muted).toMatchObject({ share: 0, stance: 'MUTED' })
    const turned = tasteView(snapshot({ affinities: [jeans(-4)] }), shop, NOW).groups[0]?.bars[0]
    expect(turned?.share).toBeLessThan(0)
  })

  test('told hobbies are marked as told', () => {
    const told = snapshot()
    told.facts = { ...told.facts, hobbies: ['denim'] }
    expect(tasteView(told, shop, NOW).groups).toMatchObject([{ dimension: 'topic', bars: [{ told: true }] }])
  })

  test('what it adds up to is said in a word, with what it was drawn from', () => {
    expect(tasteView(snapshot(), shop, NOW).about).toEqual([
      { title: 'At the moment you are', word: 'looking around', because: 'You are looking around.' },
    ])
    const novels = { ...jeans(60), key: 'crime-novels', evidence: 20 }
    expect(tasteView(snapshot({ affinities: [novels] }), shop, NOW).about[0]).toMatchObject({
      title: 'You come across as',
      word: 'The reader',
    })
  })
})
