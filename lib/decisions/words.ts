import { HINDRANCES } from '@/lib/recommend/hindrance-words'
import type { DecisionContent } from './content'
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

/** The same page shown again and again, with nothing else between, told once; newest first, as they come. */
export function toldOnce<Page extends { path: string; content: DecisionContent | null }>(
  pages: readonly Page[],
): { page: Page; times: number }[] {
  const told: { page: Page; times: number }[] = []
  for (const page of pages) {
    const before = told.at(-1)
    if (before && sameTo(before.page, page)) before.times++
    else told.push({ page, times: 1 })
  }
  return told
}

type Shown = { path: string; content: DecisionContent | null }

const sameTo = (a: Shown, b: Shown) =>
  a.path === b.path && JSON.stringify(a.content?.places) === JSON.stringify(b.content?.places)

/** One thing that was chosen for somebody: what it was called, what stood in it, and why, as the page said it. */
export type Chosen = { title: string; why: string; names: string[] }

/** What of a page was chosen for the shopper, for them to read. */
export function chosenOn({ places }: DecisionContent): Chosen[] {
  return places.flatMap(({ kind, title, why, shown }) => {
    if (kind === 'listing') return [{ title, why: OWN_ORDER, names: [] }]
    return why === undefined ? [] : [{ title, why, names: shown.map(({ name }) => name) }]
  })
}

/** How much of a page was chosen for the shopper, completing “The home page: …”. */
export function inShort(content: DecisionContent): string {
  if (content.places.some(({ kind }) => kind === 'listing')) return 'in an order of your own.'
  const parts = chosenOn(content).length
  if (parts === 0) return 'nothing on it was chosen for you.'
  return parts === 1 ? 'one part of it was chosen for you.' : `${parts} parts of it were chosen for you.`
}

const OWN_ORDER = 'The same things as everybody finds there, in an order of your own: by what you like.'

const LOOKERS: Record<string, string> = {
  merchandiser: 'A merchandiser',
  service: 'Somebody of our service',
}

/** Who of the shop looked at what, in a sentence without its full stop. */
export function lookInWords({ role, what }: { role: string; what: string }): string {
  const at = what === LOOKED_AT_DECISIONS ? 'what pages had shown you' : `a ${what} as you would see it`
  return `${LOOKERS[role] ?? 'Somebody of the shop'} looked at ${at}`
}

/** How a look into the log of decisions is written down. */
export const LOOKED_AT_DECISIONS = 'what pages showed'
