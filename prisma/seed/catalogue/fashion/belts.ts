import { inColoursAndSizes, inGroup } from '../variants'

const LENGTHS = ['80', '90', '100', '110']

export const belts = inGroup('belts', [
  {
    slug: 'gurtner-classic-belt',
    name: 'Classic belt',
    brand: 'gurtner',
    tagline: 'Four centimetres of bridle leather for jeans',
    description:
      'One strip, one brass buckle, five holes, no lining that could come loose. It creaks for a week. The buckle unscrews, so the next strap can have it.',
    style: 'workwear',
    material: 'leather',
    season: 'ALL',
    topics: ['denim', 'sustainability'],
    tier: 'MID',
    launchedDaysAgo: 1200,
    rating: 4.8,
    ratingCount: 1034,
    facts: { Width: '4 cm', Thickness: '3.8 mm', Buckle: 'solid brass', Guarantee: '10 years' },
    goesWith: ['kai-straight-classic', 'pier-selvedge-straight'],
    variants: inColoursAndSizes('BEL-CLAS', 6900, LENGTHS, {
      cognac: [14, 26, 22, 10],
      black: [16, 30, 25, 12],
      brown: [9, 17, 15, 7],
    }),
  },
  {
    slug: 'gurtner-dress-belt',
    name: 'Narrow belt',
    brand: 'gurtner',
    tagline: 'Slim, smooth, and the right width for trousers and dresses',
    description:
      'Calf leather folded over itself and stitched in one line. The buckle is small and matt, so it does not argue with jewellery.',
    style: 'elegant',
    material: 'leather',
    season: 'ALL',
    topics: ['minimalism', 'city'],
    tier: 'PREMIUM',
    launchedDaysAgo: 700,
    rating: 4.6,
    ratingCount: 309,
    facts: { Width: '2.5 cm', Leather: 'calf', Buckle: 'matt steel' },
    goesWith: ['buero-shirt-dress', 'kai-straight-dark'],
    variants: inColoursAndSizes('BEL-NARR', 7900, LENGTHS, { black: [12, 19, 14, 6], camel: [8, 13, 10, 4] }),
  },
  {
    slug: 'flecht-belt',
    name: 'Flecht woven belt',
    brand: 'jedentag',
    tagline: 'Woven, stretchy, no holes to count',
    description:
      'The pin goes through wherever you are today. Woven cotton with leather ends, washable in a net, happy with shorts.',
    style: 'sporty',
    material: 'cotton and leather',
    season: 'SUMMER',
    topics: ['family', 'travel'],
    tier: 'VALUE',
    launchedDaysAgo: 540,
    rating: 4.2,
    ratingCount: 748,
    facts: { Width: '3.5 cm', Stretch: 'about 8 cm', Care: '30 °C in a net' },
    goesWith: ['alltag-straight', 'tonne-wide-light'],
    variants: inColoursAndSizes('BEL-FLEC', 1790, LENGTHS, {
      sand: [25, 38, 32, 15],
      navy: [22, 35, 30, 14],
    }),
  },
])
