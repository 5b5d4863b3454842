import { type Catalogue, type Product, pictureOf } from './catalogue'
import { wordsOf } from './words'

export type Suggestion = {
  kind: 'group' | 'brand' | 'product'
  text: string
  detail: string
  href: string
  picture?: string
}

const most = 8
const mostShelves = 3

function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
}

/** Every word typed begins a word of `text`. */
function begins(text: string, words: string[]): boolean {
  const parts = plain(text).split(/[^\p{L}\p{N}]+/u)
  return words.every(word => parts.some(part => part.startsWith(plain(word))))
}

/** At most eight ways on from what has been typed so far: groups and brands by their beginnings, then `found`. */
export function suggest(catalogue: Catalogue, typed: string, found: readonly Product[]): Suggestion[] {
  const words = wordsOf(typed)
  if (words.length === 0) return []
  const groups = [...catalogue.groups.values()]
    .filter(group => begins(`${group.name} ${group.singular}`, words))
    .map(group => ({
      kind: 'group' as const,
      text: group.name,
      detail: catalogue.departments.find(d => d.slug === group.department)?.name ?? '',
      href: `/departments/${group.department}/${group.slug}`,
    }))
  const brands = [...catalogue.brands.values()]
    .filter(brand => brand.name && begins(brand.name, words))
    .map(brand => ({
      kind: 'brand' as const,
      text: brand.name,
      detail: 'Brand',
      href: `/search?q=${encodeURIComponent(brand.name)}`,
    }))
  const shelves = [...groups, ...brands].slice(0, mostShelves)
  const products = found.slice(0, most - shelves.length).map(product => ({
    kind: 'product' as const,
    text: product.name,
    detail: catalogue.brands.get(product.brand)?.name ?? '',
    href: `/products/${product.slug}`,
    picture: pictureOf(product),
  }))
  return [...shelves, ...products]
}
