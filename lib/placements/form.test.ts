import { describe, expect, it } from 'vitest'
import { shop } from '@/lib/recommend/shop.test-data'
import { OPENING, type PlacementConfig } from './config'
import { formOf, readForm, toConfig, withoutRow, withRow } from './form'
import { findTarget, nameIn } from './targets'
import { configInWords, summaryOf } from './words'

const nameOf = nameIn(shop)
const full: PlacementConfig = {
  ...OPENING.HOME,
  perGroup: 2,
  pins: [{ product: 'ahorn-14', place: 1, from: '2026-12-01', until: '2026-12-24', beside: null }],
  boosts: [{ kind: 'group', slug: 'coffee', factor: 1.5 }],
  bans: [{ kind: 'product', slug: 'gone-now' }],
}
const form = formOf('HOME', full, 3, nameOf)

describe('a placement’s form', () => {
  it('means what it was made from', () => {
    expect(toConfig('HOME', form)).toEqual({ config: full })
  })

  it('is read as it was sent, with the names of today', () => {
    const data = new FormData()
    const sent: Record<string, string> = {
      version: '3',
      cards: form.cards,
      perGroup: form.perGroup,
      lambda: '0,75',
      'pins.0.slug': 'ahorn-14',
      'pins.0.place': '1',
      'pins.0.from': '2026-12-01',
      'pins.0.until': '2026-12-24',
      'boosts.0.kind': 'group',
      'boosts.0.slug': 'coffee',
      'boosts.0.factor': '1.5',
      'bans.0.kind': 'product',
      'bans.0.slug': 'gone-now',
    }
    for (const [source, weight] of Object.entries(form.weights)) sent[`weights.${source}`] = weight
    for (const [name, value] of Object.entries(sent)) data.set(name, value)
    const read = readForm('HOME', data, nameOf)
    expect(read.pins[0]?.name).toBe('Ahorn 14')
    expect(read.bans[0]?.name).toBe('gone-now (gone)')
    expect(toConfig('HOME', read)).toEqual({ config: full })
  })

  it('says what is wrong at the field that is', () => {
    const wrong = toConfig('HOME', {
      ...form,
      cards: '41',
      weights: { ...form.weights, popular: '11' },
      pins: form.pins.map(pin => ({ ...pin, place: '9' })),
    })
    expect(wrong).toEqual({
      errors: {
        cards: 'A number from 1 to 40.',
        'weights.popular': 'A number from 0 to 10.',
        'pins.0.place': 'There are 4 places.',
      },
    })
  })

  it('adds a pin at the first free place, and a boost or a ban once', () => {
    const coffee = { kind: 'group' as const, slug: 'coffee', name: 'Coffee' }
    const pinned = withRow(form, 'pins', { kind: 'product', slug: 'kiesel-mouse', name: 'Kiesel' })
    expect(pinned.pins.map(pin => pin.place)).toEqual(['1', '2'])
    expect(withRow(form, 'boosts', coffee).boosts).toEqual(form.boosts)
    expect(withRow(form, 'bans', coffee).bans).toHaveLength(2)
    expect(withoutRow(pinned, 'pins', 0).pins.map(pin => pin.slug)).toEqual(['kiesel-mouse'])
  })
})

describe('what a merchandiser names', () => {
  const kinds = ['product', 'brand', 'group'] as const
  it('is found by its name or its address', () => {
    expect(findTarget(shop, ' ahorn 14 ', kinds)).toMatchObject({ kind: 'product', slug: 'ahorn-14' })
    expect(findTarget(shop, 'Coffee (group)', kinds)).toMatchObject({ kind: 'group', slug: 'coffee' })
    expect(findTarget(shop, 'coffee', ['product'])).toHaveProperty('error')
  })

  it('is told how to say it where it is not', () => {
    expect(findTarget(shop, '', kinds)).toEqual({ error: 'Write what is meant first.' })
    expect(findTarget(shop, 'perpetuum', kinds)).toEqual({ error: 'Nothing in the shop is called so.' })
    expect(findTarget(shop, 'ahorn', ['product'])).toMatchObject({
      error: expect.stringContaining('Ahorn 14'),
    })
    const twice = { ...shop, brands: new Map([['coffee', { slug: 'coffee', name: 'Coffee', story: '' }]]) }
    expect(findTarget(twice, 'coffee', kinds)).toEqual({
      error: 'Several are called so. Write “coffee (group)” or “coffee (brand)”.',
    })
  })
})

it('says in words what it means', () => {
  const words = configInWords(full, nameOf)
  expect(words).toMatchObject({
    'Pin Ahorn 14': 'place 1, from 1 Dec, until 24 Dec',
    'Boost group Coffee': '× 1.5',
    'Ban product gone-now (gone)': 'never shown',
    'Of a kind at most': '2',
  })
  expect(summaryOf(full)).toBe('1 pin, 1 boost, 1 ban')
  expect(summaryOf(OPENING.CART)).toBe('nothing pinned, boosted or banned')
})
