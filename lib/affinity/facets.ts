import { ELSE_GROUP, type Product } from '@/lib/catalogue/catalogue'
import type { Dimension } from '@/lib/generated/prisma/enums'

export type Facet = { dimension: Dimension; key: string; weight: number /** Both in one. */; id: string }

const held = new WeakMap<object, Facet[]>()

type Facts = Pick<Product, 'group' | 'brand' | 'style' | 'tier' | 'season' | 'topics' | 'colours'>

const interned = new Map<string, Facet>()

/** The one object of a facet: a hundred thousand products share a few thousand of them. */
function facet(dimension: Dimension, key: string, weight: number): Facet {
  const id = `${dimension} ${key}`
  const name = weight === 1 ? id : `${id} ${weight}`
  const known = interned.get(name) ?? { dimension, key, weight, id }
  interned.set(name, known)
  return known
}

/** What a product says about taste, as the view `ProductFacet` says it; one dimension's weights add up to 1. */
export function facetsOf(product: Facts): Facet[] {
  const known = held.get(product)
  if (known) return known
  const whole = (dimension: Dimension, key: string) => facet(dimension, key, 1)
  const shared = (dimension: Dimension, keys: string[]) =>
    keys.map(key => facet(dimension, key, 1 / keys.length))
  const facets = [
    ...(product.group === ELSE_GROUP ? [] : [whole('category', product.group)]),
    ...(product.brand ? [whole('brand', product.brand)] : []),
    ...(product.style ? [whole('style', product.style)] : []),
    whole('price_tier', product.tier.toLowerCase()),
    ...(product.season === 'ALL' ? [] : [whole('season', product.season.toLowerCase())]),
    ...shared('topic', [...new Set(product.topics)]),
    ...shared('colour', product.colours),
  ]
  held.set(product, facets)
  return facets
}
