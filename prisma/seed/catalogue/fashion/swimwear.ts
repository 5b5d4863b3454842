import { inColoursAndSizes, inGroup } from '../variants'

const SIZES = ['XS', 'S', 'M', 'L', 'XL']

export const swimwear = inGroup('swimwear', [
  {
    slug: 'bahn-swimsuit',
    name: 'Bahn swimsuit',
    brand: 'koepper',
    tagline: 'For lengths: open back, nothing that slips',
    description:
      'Knitted from old fishing nets, with a crossed back that leaves the shoulders free. The lining runs all the way round. Chlorine takes about three hundred swims to win.',
    style: 'sporty',
    material: 'recycled nylon',
    season: 'SUMMER',
    topics: ['swimming', 'sustainability', 'wellbeing'],
    tier: 'MID',
    launchedDaysAgo: 360,
    rating: 4.6,
    ratingCount: 524,
    facts: { Back: 'crossed', Lining: 'full', Sun: 'UPF 50', Care: 'rinse, 30 °C' },
    goesWith: ['duene-towel', 'schatten-50-gel'],
    detail: 'swimsuit',
    variants: inColoursAndSizes('SWI-BAHN', 6900, SIZES, {
      navy: [9, 18, 22, 17, 8],
      tomato: [6, 12, 15, 11, 5],
    }),
  },
  {
    slug: 'bucht-swim-shorts',
    name: 'Bucht swim shorts',
    brand: 'koepper',
    tagline: 'Swim, dry in the sun, walk into the café',
    description:
      'Mid-length shorts that look like shorts. The mesh inside is soft, the pocket drains, and a hidden loop keeps the locker key where you can feel it.',
    style: 'classic',
    material: 'recycled polyester',
    season: 'SUMMER',
    topics: ['swimming', 'travel'],
    tier: 'MID',
    launchedDaysAgo: 330,
    rating: 4.5,
    ratingCount: 466,
    facts: { Length: '42 cm outseam', Pockets: '3, one zipped', Dry: 'about 40 minutes', Care: '30 °C' },
    goesWith: ['duene-towel', 'duene-cool-bag'],
    detail: 'trunks',
    variants: inColoursAndSizes('SWI-BUCHT', 4900, SIZES, {
      teal: [8, 17, 24, 20, 9],
      sand: [6, 12, 16, 13, 6],
      mustard: [4, 9, 11, 9, 0],
    }),
  },
  {
    slug: 'planschen-two-piece',
    name: 'Planschen two-piece',
    brand: 'jedentag',
    tagline: 'A bikini that survives slides, sand and somersaults',
    description:
      'A sporty bikini with wide straps and a top that stays on through the wave machine. Lined at the front, dry by lunch.',
    style: 'playful',
    material: 'recycled nylon',
    season: 'SUMMER',
    topics: ['swimming', 'family'],
    tier: 'VALUE',
    launchedDaysAgo: 290,
    rating: 4.3,
    ratingCount: 812,
    facts: { Straps: 'wide, adjustable', Sun: 'UPF 50', Care: '30 °C' },
    goesWith: ['duene-towel', 'schatten-family'],
    detail: 'bikini',
    variants: inColoursAndSizes(
      'SWI-PLAN',
      2490,
      SIZES,
      { sky: [15, 26, 30, 24, 12], butter: [12, 20, 23, 18, 9] },
      2990,
    ),
  },
])
