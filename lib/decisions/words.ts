import type { DecisionContent } from './content'

const PAGES: Record<string, string> = {
  home: 'The home page',
  product: 'A product’s page',
  cart: 'The cart',
  order: 'After an order',
  listing: 'A shelf or a search',
}

export const pageNamed = (page: string): string => PAGES[page] ?? 'A page'

/** A page in one or two sentences, for the shopper: what stood there that was chosen for them, and why. */
export function inShort({ places }: DecisionContent): { what: string; why: string[] } {
  const chosen = places.filter(place => place.why !== undefined)
  const titles = chosen.map(({ title }) => `“${title}”`)
  return {
    what: titles.length > 0 ? titles.join(', ') : 'Nothing on it was chosen for you.',
    why: [...new Set(chosen.flatMap(({ why }) => why ?? []))],
  }
}
