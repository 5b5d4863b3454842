import type { Names } from '@/lib/audiences/describe'
import type { Choices } from '@/lib/audiences/fact-fields'
import type { Catalogue, Product, Variant } from '@/lib/catalogue/catalogue'
import { COLOURS, isColour } from '@/lib/catalogue/colours'
import type { Dimension } from '@/lib/generated/prisma/enums'

const plain = (slug: string) => slug.replaceAll('-', ' ').replaceAll('_', ' ').toLowerCase()

/** How the shop calls what audiences name by slug. */
export function namesIn(catalogue: Pick<Catalogue, 'groups' | 'brands' | 'tiers'>): Names {
  return (kind, slug) => {
    if (kind === 'group' || kind === 'category') return catalogue.groups.get(slug)?.name ?? plain(slug)
    if (kind === 'brand') return catalogue.brands.get(slug)?.name ?? plain(slug)
    if (kind === 'tier') return catalogue.tiers?.find(tier => tier.slug === slug)?.name ?? plain(slug)
    return kind === 'colour' && isColour(slug) ? COLOURS[slug].name.toLowerCase() : plain(slug)
  }
}

/** What the audience builder lets merchandisers choose from. */
export function choicesIn(catalogue: Catalogue): Choices {
  const names = namesIn(catalogue)
  const groups = [...catalogue.groups.values()].map(g => ({ value: g.slug, label: g.name }))
  const distinct = (values: (product: Product) => string[]) =>
    [...new Set(catalogue.products.flatMap(values))].sort()
  const taste = (dimension: Dimension, said: string, keys: string[]) =>
    keys.map(key => ({ value: `${dimension}:${key}`, label: `${said} ${names(dimension, key)}` }))
  return {
    groups,
    tiers: (catalogue.tiers ?? []).map(({ slug, name }) => ({ value: slug, label: name })),
    hobbies: distinct(p => p.topics).map(value => ({ value, label: plain(value) })),
    tastes: [
      ...taste(
        'category',
        'group',
        groups.map(g => g.value),
      ),
      ...taste('brand', 'brand', [...catalogue.brands.keys()]),
      ...taste(
        'style',
        'style',
        distinct(p => [p.style]),
      ),
      ...taste(
        'colour',
        'colour',
        distinct(p => p.colours),
      ),
      ...taste('price_tier', 'price tier', ['value', 'mid', 'premium']),
      ...taste('season', 'season', ['spring', 'summer', 'autumn', 'winter']),
      ...taste(
        'topic',
        'topic',
        distinct(p => p.topics),
      ),
    ],
  }
}

/** What the benefit can apply to: everything, a department, a group. */
export function scopesIn(catalogue: Catalogue): { value: string; label: string }[] {
  return [
    { value: '', label: 'Everything' },
    ...catalogue.departments.flatMap(d => [
      { value: `department:${d.slug}`, label: d.name },
      ...d.groups.map(g => ({ value: `group:${g}`, label: `— ${catalogue.groups.get(g)?.name ?? g}` })),
    ]),
  ]
}

export type Found = { product: Product; variant: Variant }

/** Variants whose SKU is `words`, else those whose SKU, name, colour or size have all the words; at most `limit`. */
export function findVariants(catalogue: Pick<Catalogue, 'products'>, words: string, limit = 8): Found[] {
  const asked = words.trim().toLowerCase().slice(0, 100)
  if (!asked) return []
  const all = catalogue.products.flatMap(product => product.variants.map(variant => ({ product, variant })))
  const exact = all.filter(({ variant }) => variant.sku.toLowerCase() === asked)
  if (exact.length) return exact
  const terms = asked.split(/\s+/)
  return all
    .filter(({ product, variant }) => {
      const text = [product.name, variant.sku, variant.colour, variant.size].join(' ').toLowerCase()
      return terms.every(term => text.includes(term))
    })
    .slice(0, limit)
}

/** The product with this address or exact name, in any case; null when there is none. */
export function findProduct(catalogue: Pick<Catalogue, 'products'>, words: string): Product | null {
  const asked = words
    .trim()
    .toLowerCase()
    .replace(/^.*\/products\//, '')
  if (!asked) return null
  const named = catalogue.products.filter(p => p.slug === asked || p.name.toLowerCase() === asked)
  return named.length === 1 ? (named[0] ?? null) : (named.find(p => p.slug === asked) ?? null)
}
