import { expect, it } from 'vitest'
import { foundAbout } from './about'
import type { DecisionContent } from './content'
import { type About, standingOf } from './standing'

const laptops = { kind: 'policy' as const, slug: 'laptops', name: 'Laptops', version: 2 }
const low = { slug: 'low', title: 'Low', version: 2 }
const content: DecisionContent = {
  places: [
    {
      place: 'shelf',
      kind: 'goes-with',
      title: 'Goes with your Ahorn 14',
      why: 'You bought Ahorn 14.',
      shown: [
        { slug: 'bag', name: 'Bag', score: 0.9 },
        { slug: 'sleeve', name: 'Sleeve', score: 0.61 },
        { slug: 'pinned', name: 'Pinned', arranged: 'pin' },
      ],
      lost: [{ slug: 'mouse', name: 'Mouse', score: 0.42 }],
    },
    {
      place: 'offer',
      kind: 'high',
      title: 'High',
      shown: [],
      lost: [],
      offer: { slug: 'high', title: 'High', version: 4 },
      outranked: [low],
    },
  ],
  passedOver: [{ title: 'New for you', why: 'no room', names: ['Lamp'] }],
  refused: {
    things: [
      { slug: 'ahorn-16', name: 'Ahorn 16', rule: 'quiet', group: 'laptops' },
      { slug: 'case', name: 'Case', rule: 'owned' },
    ],
    further: 0,
    quiet: [{ slug: 'laptops', name: 'Laptops', until: 99 }],
  },
  closed: { offers: [{ slug: 'shut', title: 'Shut', version: 5, by: 'audience' }], further: 0 },
  arms: [],
  situation: null,
  rules: [laptops],
  revision: {},
}
const product = (slug: string, name = slug, group: string | null = null): About => ({
  kind: 'product',
  slug,
  name,
  group,
})
const offer = (slug: string): About => ({ kind: 'offer', slug, name: slug, group: null })
const { refused: _, closed: __, ...before } = content

it('says of a product whether it stood there, lost by how much, or which rule in which version left it out', () => {
  const at = 'Goes with your Ahorn 14'
  expect(standingOf(product('bag'), '/', content)).toEqual([
    { kind: 'stood', at, why: 'You bought Ahorn 14.' },
  ])
  expect(standingOf(product('mouse'), '/', content)).toEqual([
    { kind: 'lost', at, score: 0.42, to: { name: 'Sleeve', score: 0.61 } },
  ])
  expect(standingOf(product('ahorn-16'), '/', content)).toEqual([
    { kind: 'refused', rule: 'quiet', policy: laptops, until: 99 },
  ])
  expect(standingOf(product('case'), '/', content)).toEqual([{ kind: 'refused', rule: 'owned' }])
  expect(standingOf(product('lamp', 'Lamp'), '/', content)).toEqual([
    { kind: 'shelf-passed-over', at: 'New for you', why: 'no room' },
  ])
})

it('says of a product on its own page just that', () => {
  expect(standingOf(product('bag'), '/products/bag', content)).toEqual([{ kind: 'own-page' }])
})

it('says of an offer whether it stood there, to which it lost, or what kept it away', () => {
  expect(standingOf(offer('high'), '/', content)).toEqual([{ kind: 'stood', at: 'High' }])
  expect(standingOf(offer('low'), '/', content)).toEqual([
    { kind: 'outranked', at: 'High', offer: low, to: { slug: 'high', title: 'High', version: 4 } },
  ])
  expect(standingOf(offer('shut'), '/', content)).toEqual([
    { kind: 'closed', by: 'audience', offer: { slug: 'shut', title: 'Shut', version: 5 } },
  ])
})

it('says that something was no candidate only where all there was is kept', () => {
  expect(standingOf(product('tent'), '/', content)).toEqual([{ kind: 'no-candidate' }])
  expect(standingOf(offer('tent'), '/', content)).toEqual([{ kind: 'no-candidate' }])
  const more = { ...content, passedOver: [{ title: 'X', why: 'no room', further: 3 }] }
  expect(standingOf(product('tent'), '/', more)).toEqual([{ kind: 'not-kept', further: 3 }])
  expect(standingOf(product('tent'), '/', before)).toEqual([{ kind: 'not-kept', further: null }])
  expect(standingOf(offer('tent'), '/', before)).toEqual([{ kind: 'not-kept', further: null }])
})

it('names a kind that was quiet for what is of that kind today, and does not claim more', () => {
  expect(standingOf(product('ahorn-18', 'Ahorn 18', 'laptops'), '/', content)).toEqual([
    { kind: 'kind-was-quiet', group: 'Laptops', until: 99, policy: laptops },
  ])
})

it('finds what is asked about by its very name, by words of it, and what only the pages know', () => {
  const mouse = { slug: 'kiesel-mouse', name: 'Kiesel Mouse', group: 'mice' }
  const shop = { catalogue: { products: [mouse, { ...mouse, slug: 'pad', name: 'Mouse pad' }] }, offers: [] }
  const found = (words: string) => foundAbout(words, shop, [content]).map(({ slug }) => slug)
  expect(found('kiesel MOUSE')).toEqual(['kiesel-mouse'])
  expect(found('mouse')).toEqual(['mouse'])
  expect(found('mou')).toEqual(['kiesel-mouse', 'pad', 'mouse'])
  expect(found('Shut')).toEqual(['shut'])
  expect(found('tent')).toEqual([])
})
