import { COLOURS, isColour } from './colours'

type Told = {
  name: string
  brand: string | undefined
  group: string | undefined
  singular: string | undefined
  series?: string | undefined
  topics: readonly string[]
  colours: readonly string[]
  material: string
  style: string
  season: string
  tagline: string
  description: string
}

/** What full-text search reads of a product, most telling words first. */
export function documentOf(told: Told): string {
  return [
    told.name,
    told.brand,
    told.group,
    told.singular,
    told.series,
    told.topics.join(' '),
    [...new Set(told.colours)].map(colour => (isColour(colour) ? COLOURS[colour].name : colour)).join(' '),
    told.material,
    told.style,
    told.season === 'ALL' ? null : told.season.toLowerCase(),
    told.tagline,
    told.description,
  ]
    .filter(Boolean)
    .join(' · ')
}
