import { inColoursAndSizes, inGroup } from '../variants'

const SIZES = ['XS', 'S', 'M', 'L', 'XL']

export const winterCoats = inGroup('winter-coats', [
  {
    slug: 'luv-parka',
    name: 'Luv parka',
    brand: 'wetterseite',
    tagline: 'For platforms, north winds and dogs who like both',
    description:
      'Waterproof outside, recycled down inside, and a hood with a wired brim. The cuffs are knitted and hide from gloves. Two pockets warm hands, four more carry the rest.',
    style: 'technical',
    material: 'recycled polyester',
    season: 'WINTER',
    topics: ['hiking', 'city', 'travel'],
    tier: 'PREMIUM',
    launchedDaysAgo: 100,
    rating: 4.8,
    ratingCount: 356,
    facts: { Warm: 'to about −20 °C', Fill: 'recycled down', Water: '15,000 mm', Pockets: '6' },
    goesWith: ['watt-fisherman', 'gipfel-gloves'],
    variants: inColoursAndSizes('COA-LUV', 32900, SIZES, {
      olive: [3, 8, 11, 9, 4],
      navy: [4, 9, 12, 10, 5],
      black: [4, 10, 13, 11, 5],
    }),
  },
  {
    slug: 'markt-wool-coat',
    name: 'Markt wool coat',
    brand: 'marlene-auer',
    tagline: 'Double-faced wool, no lining, all line',
    description:
      'Two layers of wool woven together and sewn by hand along the edge. It swings, it warms, and it weighs less than it looks. The pockets sit in the seam, where cold hands look for them.',
    style: 'elegant',
    material: 'wool',
    season: 'WINTER',
    topics: ['city', 'design', 'minimalism'],
    tier: 'PREMIUM',
    launchedDaysAgo: 85,
    rating: 4.7,
    ratingCount: 164,
    facts: { Wool: 'double-faced, 620 g/m²', Length: '112 cm', Fit: 'straight', Care: 'brush, dry clean' },
    goesWith: ['fein-merino-crew', 'kai-straight-dark'],
    variants: inColoursAndSizes('COA-MARKT', 38900, SIZES, {
      camel: [2, 5, 7, 5, 2],
      charcoal: [2, 5, 6, 5, 2],
    }),
  },
  {
    slug: 'alltag-quilted-coat',
    name: 'Alltag quilted coat',
    brand: 'jedentag',
    tagline: 'Warm, washable, and long enough for the bench at the playground',
    description:
      'Filled with recycled fibre that stays warm when it gets wet. Goes in the machine at thirty with two tennis balls. The zip opens from below for sitting down.',
    style: 'sporty',
    material: 'recycled polyester',
    season: 'WINTER',
    topics: ['family', 'city'],
    tier: 'VALUE',
    launchedDaysAgo: 110,
    rating: 4.3,
    ratingCount: 1233,
    facts: { Warm: 'to about −10 °C', Fill: 'recycled fibre', Zip: 'two-way', Care: '30 °C' },
    goesWith: ['alltag-sweater'],
    variants: inColoursAndSizes(
      'COA-ALLT',
      7990,
      SIZES,
      { plum: [10, 19, 24, 20, 10], charcoal: [14, 26, 32, 27, 14] },
      9990,
    ),
  },
])
