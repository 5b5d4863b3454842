import type { Catalogue } from '@/lib/catalogue/catalogue'
import { COLOURS, isColour } from '@/lib/catalogue/colours'
import type { Dimension } from '@/lib/generated/prisma/enums'

/** Topics that read oddly as they are. */
const TOPICS: Record<string, string> = {
  city: 'city life',
  crime: 'crime stories',
  family: 'family things',
  fantasy: 'fantasy stories',
  'home-office': 'working from home',
}

const TIERS: Record<string, string> = {
  value: 'the plain make',
  mid: 'the good make',
  premium: 'the fine make',
}

/** What a key of a dimension is called in a sentence. */
export function labelOf(dimension: Dimension, key: string, catalogue: Catalogue): string {
  if (dimension === 'category') return catalogue.groups.get(key)?.name.toLowerCase() ?? key
  if (dimension === 'brand') return catalogue.brands.get(key)?.name ?? key
  if (dimension === 'colour' && isColour(key)) return COLOURS[key].name.toLowerCase()
  if (dimension === 'style') return `${key.replaceAll('-', ' ')} things`
  if (dimension === 'price_tier') return TIERS[key] ?? key
  if (dimension === 'season') return `${key} things`
  return TOPICS[key] ?? key.replaceAll('-', ' ')
}
