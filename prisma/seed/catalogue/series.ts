import type { SeriesSeed } from './types'

export const series: SeriesSeed[] = [
  {
    slug: 'the-salt-roads',
    name: 'The Salt Roads',
    author: 'Ines Wallraven',
    blurb: 'Five winters, one caravan, and a sea that is slowly walking inland.',
  },
  {
    slug: 'kommissarin-harms',
    name: 'Kommissarin Harms',
    author: 'Tjark Ommensen',
    blurb:
      'Insa Harms solves cases on the North Sea coast, usually before the tide turns and never before tea.',
  },
]
