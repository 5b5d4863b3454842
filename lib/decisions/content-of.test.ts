import { expect, it } from 'vitest'
import type { Trace, TracedSlot } from '@/lib/recommend/trace'
import { decisionSchema } from './content'
import { contentOf } from './content-of'
import type { OffersThere } from './offers-there'

const slot = (slug: string, why: string | null): TracedSlot => ({
  slug,
  name: slug.toUpperCase(),
  source: 'popular',
  note: why === null ? null : { text: 'note', why },
  score: 1,
  arranged: slug === 'pinned' ? { kind: 'pin', place: 1 } : null,
  parts: { taste: 0, popularity: 0, likeness: null, freshness: 1 },
  policy: null,
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
      runnersUp: ['a', 'b', 'c', 'd', 'e'].map(slug => slot(slug, 'You looked at it.')),
      further: 7,
    },
    {
      place: 'offer',
      title: 'High',
      kind: 'high',
      weight: 1,
      note: null,
      slots: [],
      runnersUp: [],
      further: 0,
    },
  ],
  passedOver: [
    { title: 'New for you', kind: 'new-for-you', why: 'no room', names: ['X', 'Y', 'Z'], further: 1 },
  ],
  leftOut: [],
  refused: {
    things: [
      { slug: 'mower', name: 'Mower', group: 'lawnmowers', rule: 'no-room' },
      { slug: 'case', name: 'Case', group: 'sleeves', rule: 'owned' },
    ],
    further: 2,
    quiet: [{ slug: 'laptops', name: 'Laptops', until: 5 }],
  },
  policies: [{ slug: 'laptops', name: 'Laptops', version: 2 }],
}
const open = [
  { slug: 'high', title: 'High', version: 4, placement: 'HOME_BANNER' as const },
  { slug: 'low', title: 'Low', version: 2, placement: 'HOME_BANNER' as const },
  { slug: 'window', title: 'Window', version: 1, placement: 'HOME_HERO' as const },
]
const winter = { slug: 'winter', name: 'Winter only', version: 3 }
const offers: OffersThere = {
  open,
  closed: [
    {
      offer: { slug: 'shut', title: 'Shut', version: 5, placement: 'HOME_BANNER', named: winter },
      by: 'audience',
    },
  ],
  further: 1,
}
const home = { kind: 'placement' as const, slug: 'home', name: 'Home', version: 4 }
const given = { trace, offers, rules: [home], revision: { catalogue: 7, offers: 3, placements: 1 } }
const content = contentOf(given)

it('keeps what stood where, why, what lost, which arm and which version', () => {
  expect(content).toEqual({
    places: [
      {
        place: 'shelf',
        kind: 'goes-with',
        title: 'Goes with your Ahorn 14',
        why: 'You bought Ahorn 14.',
        shown: [
          { slug: 'bag', name: 'BAG', score: 1 },
          { slug: 'pinned', name: 'PINNED', arranged: 'pin' },
          { slug: 'mouse', name: 'MOUSE', why: 'You looked at it.', score: 1 },
        ],
        lost: ['a', 'b', 'c'].map(slug => ({ slug, name: slug.toUpperCase(), score: 1 })),
        further: 9,
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
    passedOver: [{ title: 'New for you', why: 'no room', names: ['X', 'Y'], further: 2 }],
    refused: {
      things: [
        { slug: 'mower', name: 'Mower', rule: 'no-room', group: 'lawnmowers' },
        { slug: 'case', name: 'Case', rule: 'owned' },
      ],
      further: 2,
      quiet: [{ slug: 'laptops', name: 'Laptops', until: 5 }],
    },
    closed: {
      offers: [{ slug: 'shut', title: 'Shut', version: 5, audience: winter, by: 'audience' }],
      further: 1,
    },
    arms: [{ choice: 'home-blend', arm: 'taste-led', role: 'arm' }],
    situation: null,
    rules: [home, { kind: 'policy', slug: 'laptops', name: 'Laptops', version: 2 }],
    revision: { catalogue: 7, offers: 3, placements: 1 },
  })
})

it('names as outranked only offers that stand behind, at the front also behind what is no offer', () => {
  const above = { slug: 'above', title: 'Above', version: 1, placement: 'HOME_BANNER' as const }
  const { places } = contentOf({ ...given, offers: { ...offers, open: [above, ...open] } })
  expect(places.at(-1)?.outranked?.map(rule => rule.slug)).toEqual(['low'])
  const hero = { place: 'hero' as const, title: 'Read on', kind: 'next-in-series', weight: 1, note: null }
  const front = { ...hero, slots: [], runnersUp: [], further: 0 }
  const [place] = contentOf({ ...given, trace: { ...trace, placements: [front] } }).places
  expect(place).toMatchObject({ title: 'Read on', outranked: [{ slug: 'window' }] })
  expect(place).not.toHaveProperty('offer')
})

it('is read back as it was written', () => {
  expect(decisionSchema.parse(JSON.parse(JSON.stringify(content)))).toEqual(content)
  expect(decisionSchema.safeParse({}).success).toBe(false)
})
