import type { ProductSeed } from '../types'
import { inGroup, inSizes } from '../variants'

type Volume = Pick<
  ProductSeed,
  'name' | 'tagline' | 'description' | 'launchedDaysAgo' | 'earlyAccessDays' | 'rating' | 'ratingCount'
> & {
  pages: string
}

const volumes: Volume[] = [
  {
    name: 'The Weight of White',
    tagline: 'A carter’s daughter takes the caravan her father lost',
    description:
      'Salt is money in Harrowmere, and the road to the pans is twelve days long when nobody is following you. Yrsa Venn takes over a caravan with nine mules, four debts and one passenger who casts no shadow at noon. The first volume, and the one that people lend and never get back.',
    launchedDaysAgo: 1480,
    rating: 4.7,
    ratingCount: 3120,
    pages: '512',
  },
  {
    name: 'The Drowned Toll',
    tagline: 'The sea has moved inland, and the gatekeepers still want paying',
    description:
      'Where the toll house stood there is now a tide. Yrsa learns who sold the maps, and that her passenger can read the ones under water. Begins an hour after the first book ends, so keep both at hand.',
    launchedDaysAgo: 1130,
    rating: 4.6,
    ratingCount: 2240,
    pages: '548',
  },
  {
    name: 'A Lantern for Brine',
    tagline: 'Three caravans, one lighthouse, and a vote nobody should win',
    description:
      'The carters hold a parliament on the salt, and winter is let in by a side door. This is the volume in which the mule Bishop has his chapter. Bring a handkerchief and something warm.',
    launchedDaysAgo: 770,
    rating: 4.8,
    ratingCount: 1810,
    pages: '601',
  },
  {
    name: 'The Cold Ledger',
    tagline: 'Everything owed since page one falls due',
    description:
      'An accountant crosses the flats on foot with a book that cannot be balanced. Yrsa is older, the road is shorter, and the sea has begun to keep appointments. The quietest of the five, and the one that readers argue about.',
    launchedDaysAgo: 390,
    rating: 4.7,
    ratingCount: 1166,
    pages: '574',
  },
  {
    name: 'Home by Water',
    tagline: 'The last caravan, and what was in the ninth pack',
    description:
      'The road ends where it began, and this time it floats. The final volume answers the question from the first page and asks a better one. Printed with the map that the earlier books kept promising.',
    launchedDaysAgo: -9,
    earlyAccessDays: 14,
    rating: 4.8,
    ratingCount: 41,
    pages: '640',
  },
]

export const saltRoads = inGroup(
  'fantasy-novels',
  volumes.map(({ pages, ...volume }, index) => ({
    ...volume,
    slug: `salt-roads-${index + 1}`,
    brand: 'salzwind',
    style: 'classic',
    material: 'paper',
    season: 'ALL',
    topics: ['fantasy', 'reading'],
    tier: 'MID',
    series: { slug: 'the-salt-roads', volume: index + 1 },
    facts: {
      Author: 'Ines Wallraven',
      Series: `The Salt Roads, volume ${index + 1} of 5`,
      Pages: pages,
      Language: 'English',
    },
    goesWith: index === 0 ? ['salt-roads-audiobook', 'pilz-table-lamp'] : [],
    variants: inSizes(`BOK-SALT${index + 1}`, { Paperback: [1400, 80], Hardback: [2600, 24] }),
  })),
)
