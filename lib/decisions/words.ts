import type { DecisionContent } from './content'

const PAGES: Record<string, string> = {
  home: 'The home page',
  product: 'A product’s page',
  cart: 'The cart',
  order: 'After an order',
  listing: 'A shelf or a search',
}

export const pageNamed = (page: string): string => PAGES[page] ?? 'A page'

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

/** A page in one or two sentences, for the shopper: what stood there that was chosen for them, and why. */
export function inShort({ places }: DecisionContent): { what: string; why: string[] } {
  const chosen = places.filter(place => place.why !== undefined)
  const titles = chosen.map(({ title }) => `“${title}”`)
  return {
    what: titles.length > 0 ? titles.join(', ') : 'Nothing on it was chosen for you.',
    why: [...new Set(chosen.flatMap(({ why }) => why ?? []))],
  }
}
