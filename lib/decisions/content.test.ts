import { expect, it } from 'vitest'
import type { Trace, TracedSlot } from '@/lib/recommend/trace'
import { contentOf, decisionSchema } from './content'
import { inShort, toldOnce } from './words'

const slot = (slug: string, why: string | null): TracedSlot => ({
  slug,
  name: slug.toUpperCase(),
  source: 'popular',
  note: why === null ? null : { text: 'note', why },
  score: 1,
  arranged: slug === 'pinned' ? { kind: 'pin', place: 1 } : null,
  parts: { taste: 0, popularity: 0, likeness: null, freshness: 1 },
})
const trace: Trace = {
  learned: [{ choice: 'home-blend', arm: 'taste-led', role: 'arm', share: 0.5 }],
  placements: [
    {
      place: 'shelf',
      title: 'Goes with your Ahorn 14',
      kind: 'goes-with',
      weight: 1,
      note: { text: 'note', why: 'You bought Ahorn 14.' },
      slots: [slot('bag', 'You bought Ahorn 14.'), slot('pinned', null), slot('mouse', 'You looked at it.')],
      runnersUp: ['a', 'b', 'c', 'd'].map(slug => slot(slug, null)),
    },
    { place: 'offer', title: 'High', kind: 'high', weight: 1, note: null, slots: [], runnersUp: [] },
  ],
  passedOver: [{ title: 'New for you', kind: 'new-for-you', why: 'no room', names: ['X'] }],
  leftOut: [],
}
const open = [
  { slug: 'high', title: 'High', version: 4, placement: 'HOME_BANNER' as const },
  { slug: 'low', title: 'Low', version: 2, placement: 'HOME_BANNER' as const },
  { slug: 'window', title: 'Window', version: 1, placement: 'HOME_HERO' as const },
]
const content = contentOf({ trace, open, revision: { catalogue: 7, offers: 3, placements: 1 } })

it('keeps what stood where, why, what lost, which arm and which version', () => {
  expect(content).toEqual({
    places: [
      {
        place: 'shelf',
        kind: 'goes-with',
        title: 'Goes with your Ahorn 14',
        why: 'You bought Ahorn 14.',
        shown: [
          { slug: 'bag', name: 'BAG' },
          { slug: 'pinned', name: 'PINNED', arranged: 'pin' },
          { slug: 'mouse', name: 'MOUSE', why: 'You looked at it.' },
        ],
        lost: ['a', 'b', 'c'].map(slug => ({ slug, name: slug.toUpperCase() })),
      },
      {
        place: 'offer',
        kind: 'high',
        title: 'High',
        shown: [],
        lost: [],
        offer: { slug: 'high', title: 'High', version: 4 },
        outranked: [{ slug: 'low', title: 'Low', version: 2 }],
      },
    ],
    passedOver: [{ title: 'New for you', why: 'no room' }],
    arms: [{ choice: 'home-blend', arm: 'taste-led', role: 'arm' }],
    situation: null,
    revision: { catalogue: 7, offers: 3, placements: 1 },
  })
})

it('names as outranked only offers that stand behind, not one left out for having been shown enough', () => {
  const capped = { slug: 'capped', title: 'Capped', version: 1, placement: 'HOME_BANNER' as const }
  const { places } = contentOf({
    trace,
    open: [capped, ...open],
    revision: { catalogue: 7, offers: 3, placements: 1 },
  })
  expect(places.at(-1)?.outranked?.map(rule => rule.slug)).toEqual(['low'])
})

it('says of an offer that was withheld why it was', () => {
  const withheld = [{ title: 'Cake', why: 'had their birthday present already' }]
  const { passedOver } = contentOf({
    trace,
    open,
    withheld,
    revision: { catalogue: 7, offers: 3, placements: 1 },
  })
  expect(passedOver).toEqual([...withheld, { title: 'New for you', why: 'no room' }])
})

it('is read back as it was written', () => {
  expect(decisionSchema.parse(JSON.parse(JSON.stringify(content)))).toEqual(content)
  expect(decisionSchema.safeParse({}).success).toBe(false)
})

it('tells a shopper in short what was chosen for them, and nothing of what is the same for everybody', () => {
  expect(inShort(content)).toEqual({ what: '“Goes with your Ahorn 14”', why: ['You bought Ahorn 14.'] })
  expect(inShort({ ...content, places: [] }).what).toBe('Nothing on it was chosen for you.')
})

it('tells the same page in a row once, and another between begins anew', () => {
  const page = (path: string, over = content) => ({ path, content: over })
  const other = { ...content, places: [] }
  const rows = [page('/'), page('/'), page('/', other), page('/cart'), page('/')]
  expect(toldOnce(rows).map(({ page, times }) => `${page.path} ${times}`)).toEqual([
    '/ 2',
    '/ 1',
    '/cart 1',
    '/ 1',
  ])
})
