import type { ProductSeed } from '../types'
import { inGroup, inSizes } from '../variants'

type Volume = Pick<
  ProductSeed,
  'name' | 'tagline' | 'description' | 'launchedDaysAgo' | 'rating' | 'ratingCount'
> & {
  pages: string
}

const volumes: Volume[] = [
  {
    name: 'Low Water',
    tagline: 'A body on the mudflats, and six hours until the sea returns',
    description:
      'Insa Harms has been back on the coast for nine days when the guided walk finds a man in evening dress. The evidence will be under two metres of water by supper. Her first case, with a map of the flats and the tide table it hangs on.',
    launchedDaysAgo: 1250,
    rating: 4.5,
    ratingCount: 2680,
    pages: '318',
  },
  {
    name: 'The Dyke Reeve’s Wife',
    tagline: 'Everybody saw her leave, and no two saw the same coat',
    description:
      'A storm warning, a choir rehearsal, and a woman who walked out between two verses. Harms interviews the altos first. The second case can be read alone, but the tea makes more sense after the first.',
    launchedDaysAgo: 900,
    rating: 4.6,
    ratingCount: 1970,
    pages: '334',
  },
  {
    name: 'Ferry Without Lights',
    tagline: 'Eleven passengers boarded; twelve cups were washed',
    description:
      'The last boat from the island runs dark for seven minutes, and the count is wrong when the lamps come back. A closed circle on a car deck, solved between two harbours. Readers with a head for timetables have a chance.',
    launchedDaysAgo: 540,
    rating: 4.7,
    ratingCount: 1402,
    pages: '302',
  },
  {
    name: 'A Quiet House in Husum',
    tagline: 'The neighbours heard nothing, which was the first clue',
    description:
      'Harms inherits a house, a clock that runs backwards, and a cold case with her own name in the file. The fourth volume takes her indoors and is no safer for it. Ends with the best cup of tea in the series.',
    launchedDaysAgo: 150,
    rating: 4.6,
    ratingCount: 760,
    pages: '347',
  },
]

export const kommissarinHarms = inGroup(
  'crime-novels',
  volumes.map(({ pages, ...volume }, index) => ({
    ...volume,
    slug: `harms-${index + 1}`,
    brand: 'krumm-und-kontor',
    style: 'classic',
    material: 'paper',
    season: 'ALL',
    topics: ['crime', 'reading'],
    tier: 'MID',
    series: { slug: 'kommissarin-harms', volume: index + 1 },
    facts: {
      Author: 'Tjark Ommensen',
      Series: `Kommissarin Harms, volume ${index + 1}`,
      Pages: pages,
      Language: 'English',
    },
    goesWith: index === 0 ? ['harms-audiobook', 'wolke-throw'] : [],
    variants: inSizes(`BOK-HARMS${index + 1}`, { Paperback: [1300, 85], Hardback: [2200, 22] }),
  })),
)
