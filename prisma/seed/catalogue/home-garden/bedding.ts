import { inColours, inColoursAndSizes, inGroup } from '../variants'

const SIZES = ['135 × 200', '155 × 220', '200 × 200']

export const bedding = inGroup('bedding', [
  {
    slug: 'muehle-linen-set',
    name: 'Mühle linen set',
    brand: 'schlummerau',
    tagline: 'Washed linen that looks best unironed',
    description:
      'Duvet cover and pillowcase in flax grown within a day’s drive of the loom. Cool in July, warm in January, softer every time it is washed. Coconut buttons, no zip to scratch the floor.',
    style: 'rustic',
    material: 'linen',
    season: 'ALL',
    topics: ['design', 'sustainability', 'minimalism'],
    tier: 'PREMIUM',
    launchedDaysAgo: 480,
    rating: 4.8,
    ratingCount: 366,
    facts: {
      Set: 'duvet cover, pillowcase',
      Fabric: '170 g/m² linen',
      Care: '40 °C, no ironing',
      Woven: 'Upper Lusatia',
    },
    goesWith: ['wolke-throw', 'pilz-table-lamp'],
    variants: inColoursAndSizes('BED-MUHL', 16900, SIZES, {
      ecru: [12, 9, 6],
      sage: [10, 7, 4],
      terracotta: [6, 5, 0],
    }),
  },
  {
    slug: 'taeglich-percale-set',
    name: 'Percale set',
    brand: 'schlummerau',
    tagline: 'Crisp cotton, like hotel sheets on the second night',
    description:
      'Tightly woven organic percale that stays smooth and cool. The cover closes with an envelope fold, so small feet find no buttons. Dries in an afternoon.',
    style: 'classic',
    material: 'organic cotton',
    season: 'ALL',
    topics: ['family', 'sustainability'],
    tier: 'MID',
    launchedDaysAgo: 700,
    rating: 4.5,
    ratingCount: 980,
    facts: { Set: 'duvet cover, pillowcase', Fabric: '200 threads', Care: '60 °C' },
    goesWith: ['nachtlicht-lamp'],
    variants: inColoursAndSizes(
      'BED-PERC',
      6990,
      SIZES,
      { white: [40, 32, 18], sky: [22, 18, 9], grey: [20, 16, 8] },
      7990,
    ),
  },
  {
    slug: 'wolke-throw',
    name: 'Wolke throw',
    brand: 'schlummerau',
    tagline: 'A wool throw for sofas, trains and late balconies',
    description:
      'Woven from the wool of Coburg fox sheep, undyed or dyed in the yarn. Long enough to tuck your feet in and still reach your chin. Airing does most of what washing would.',
    style: 'rustic',
    material: 'wool',
    season: 'WINTER',
    topics: ['reading', 'design'],
    tier: 'MID',
    launchedDaysAgo: 90,
    rating: 4.7,
    ratingCount: 204,
    facts: {
      Size: '140 × 200 cm',
      Wool: 'undyed or yarn-dyed',
      Weight: '1.2 kg',
      Care: 'air it; wool wash if needed',
    },
    goesWith: ['segel-floor-lamp', 'harms-1'],
    variants: inColours('BED-WOLKE', 9900, { ecru: 21, mustard: 13, plum: 11 }),
  },
])
