import { inColoursAndSizes, inGroup } from '../variants'

const SIZES = ['37', '38', '39', '40', '41', '42', '43', '44', '45']

export const hikingBoots = inGroup('hiking-boots', [
  {
    slug: 'kamm-boots',
    name: 'Kamm boots',
    brand: 'steigholz',
    tagline: 'Ankle-high nubuck for huts, screes and long descents',
    description:
      'One piece of nubuck with a single seam at the heel. The sole rolls forward on the flat and grips on wet limestone. Send them back after a thousand kilometres and they return with new ones.',
    style: 'rustic',
    material: 'nubuck leather',
    season: 'ALL',
    topics: ['hiking', 'travel'],
    tier: 'PREMIUM',
    launchedDaysAgo: 640,
    rating: 4.8,
    ratingCount: 612,
    facts: {
      Use: 'multi-day, with pack',
      Upper: 'nubuck',
      Lining: 'leather',
      Weight: '640 g in 42',
      Resole: 'yes',
    },
    goesWith: ['weitweg-55', 'hydro-steel-750'],
    variants: inColoursAndSizes('BOO-KAMM', 25900, SIZES, { brown: [3, 5, 6, 7, 8, 9, 8, 5, 3] }),
  },
  {
    slug: 'steg-hikers',
    name: 'Steg hikers',
    brand: 'steigholz',
    tagline: 'Light, waterproof, ready without breaking in',
    description:
      'A springy boot for day walks and cobbled towns that bends where the foot does. The membrane keeps puddles out; the tongue is sewn up to the third eyelet. Laces run through loops of cord, so nothing presses.',
    style: 'sporty',
    material: 'recycled mesh',
    season: 'ALL',
    topics: ['hiking', 'city', 'travel'],
    tier: 'MID',
    launchedDaysAgo: 280,
    rating: 4.6,
    ratingCount: 874,
    facts: { Use: 'day walks', Water: 'membrane', Weight: '410 g in 42', Fit: 'medium' },
    goesWith: ['grat-28', 'hydro-soft-500'],
    variants: inColoursAndSizes('BOO-STEG', 14900, SIZES, {
      olive: [5, 7, 9, 10, 11, 12, 10, 7, 4],
      charcoal: [5, 8, 10, 11, 12, 13, 11, 7, 4],
    }),
  },
  {
    slug: 'pfuetze-boots',
    name: 'Pfütze boots',
    brand: 'jedentag',
    tagline: 'Walking boots for woods, weather and weekends',
    description:
      'Suede and textile with a rubber toe and a warm lining. They are made for people who are asked to come along, and turn out to like it.',
    style: 'classic',
    material: 'suede',
    season: 'AUTUMN',
    topics: ['hiking', 'family'],
    tier: 'VALUE',
    launchedDaysAgo: 520,
    rating: 4.2,
    ratingCount: 1036,
    facts: { Use: 'easy walks', Lining: 'fleece', Water: 'repellent', Weight: '480 g in 42' },
    goesWith: ['alltag-wind-jacket'],
    variants: inColoursAndSizes(
      'BOO-PFUE',
      6490,
      SIZES,
      { camel: [8, 12, 14, 16, 16, 15, 13, 9, 5], grey: [7, 10, 12, 14, 14, 13, 11, 8, 4] },
      7990,
    ),
  },
])
