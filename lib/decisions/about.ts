import type { DecisionContent } from './content'
import type { About } from './standing'

/** So many are named where several are called so. */
const NAMED = 8

type Shop = {
  catalogue: { products: readonly { slug: string; name: string; group: string }[] }
  offers: readonly { slug: string; title: string }[]
}

/**
 * The products and offers called `words`, in any case: those with this very name or address, else those whose names
 * have all the words, at most eight. Beside what the shop has today, what these pages had.
 */
export function foundAbout(
  words: string,
  { catalogue, offers }: Shop,
  pages: readonly DecisionContent[],
): About[] {
  const typed = words.trim().toLowerCase()
  const terms = typed.split(/\s+/)
  const all = new Map<string, About>()
  const add = (
    kind: About['kind'],
    { slug, name, group }: { slug: string; name: string; group?: string },
  ) => {
    const has = terms.every(term => name.toLowerCase().includes(term))
    const known = `${kind} ${slug}`
    if ((has || slug === typed) && !all.has(known)) all.set(known, { kind, slug, name, group: group ?? null })
  }
  for (const product of catalogue.products) add('product', product)
  for (const { slug, title } of offers) add('offer', { slug, name: title })
  for (const { places, refused, closed } of pages) {
    for (const { shown, lost, offer, outranked = [] } of places) {
      for (const thing of [...shown, ...lost]) add('product', thing)
      for (const each of offer ? [offer, ...outranked] : outranked)
        add('offer', { slug: each.slug, name: each.title })
    }
    for (const thing of refused?.things ?? []) add('product', thing)
    for (const { slug, title } of closed?.offers ?? []) add('offer', { slug, name: title })
  }
  const exact = [...all.values()].filter(each => each.slug === typed || each.name.toLowerCase() === typed)
  return (exact.length > 0 ? exact : [...all.values()]).slice(0, NAMED)
}
