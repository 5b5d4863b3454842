import { HINDRANCES } from '@/lib/recommend/hindrance-words'
import type { OffersThere } from './offers-there'
import type { ShownPage } from './queries'
import type { Standing } from './standing'

/** A page as it was called then, for whoever reads what it showed. */
export function pageNamed({ page, path, content }: Pick<ShownPage, 'page' | 'path' | 'content'>): string {
  const of = content?.of
  switch (page) {
    case 'home':
      return 'The home page'
    case 'product':
      return of ? `The page of ${of}` : 'A product’s page'
    case 'cart':
      return 'The cart'
    case 'order':
      return `The page of order ${path.split('/').at(-1)}`
    case 'listing': {
      const words = path.startsWith('/search?') && new URLSearchParams(path.slice(8)).get('q')
      return words ? `A search for “${words}”` : (of ?? 'A shelf')
    }
    default:
      return 'A page'
  }
}

/** What a part of a page is called, by the place it is kept under. */
const PLACES: Record<string, string> = {
  hero: 'Front',
  comparison: 'Comparison',
  offer: 'Offer',
  shelf: 'Shelf',
}

export const placeNamed = (place: string): string => PLACES[place] ?? place

/** What kept an offer from somebody, for merchandisers; what this shop no longer knows as it was written. */
const CLOSED: Record<OffersThere['closed'][number]['by'], string> = {
  'not-live': 'not live',
  hours: 'not at its days or hours',
  kind: 'not for them by its kind',
  moment: 'not at its moment',
  age: 'what it gives is for older people',
  'run-out': 'nothing of it was left for them',
  audience: 'not in its audience',
  used: 'used already',
  expired: 'their time for it was over',
  'present-had': 'they had their present already',
  'present-other': 'another offer is their present',
  'shown-enough': 'shown as often as its cap allows',
}

export const closedNamed = (by: string): string =>
  Object.hasOwn(CLOSED, by) ? CLOSED[by as keyof typeof CLOSED] : by

/** What kept a product from somebody, as `closedNamed` does for offers. */
export const refusedNamed = (rule: string): string =>
  Object.hasOwn(HINDRANCES, rule) ? HINDRANCES[rule as keyof typeof HINDRANCES] : rule

/** How something stood on a page, in a word or two. */
export function standingNamed(standing: Standing): string {
  switch (standing.kind) {
    case 'own-page':
      return 'its own page'
    case 'stood':
      return 'stood there'
    case 'lost':
    case 'outranked':
      return 'lost'
    case 'refused':
      return `left out: ${refusedNamed(standing.rule)}`
    case 'closed':
      return `not open: ${closedNamed(standing.by)}`
    case 'shelf-passed-over':
      return 'its shelf was left out'
    case 'kind-was-quiet':
      return 'its kind was quiet'
    case 'no-candidate':
      return 'no candidate'
    case 'not-kept':
      return 'not kept'
  }
}
