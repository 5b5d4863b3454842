import type { Catalogue } from '@/lib/catalogue/catalogue'
import type { Target } from './config'
import type { NameOf } from './words'

type Goods = Pick<Catalogue, 'products' | 'bySlug' | 'brands' | 'groups'>

/** Names offered where nothing is called exactly so. */
const NEAR = 4

/** How the catalogue calls a product, a brand or a group; its slug, and that it is gone, where it is. */
export function nameIn({ bySlug, brands, groups }: Pick<Goods, 'bySlug' | 'brands' | 'groups'>): NameOf {
  return ({ kind, slug }) => {
    const held =
      kind === 'product' ? bySlug.get(slug) : kind === 'brand' ? brands.get(slug) : groups.get(slug)
    return held?.name ?? `${slug} (gone)`
  }
}

/**
 * The product, brand or group (of `kinds`) that is called `words` or has that address, in any case; “Coffee (group)”
 * says which is meant where several are called so. Else what to do about it, for a merchandiser.
 */
export function findTarget(
  goods: Goods,
  words: string,
  kinds: readonly Target['kind'][],
): Named | { error: string } {
  const typed = words.trim().toLowerCase().slice(0, 200)
  if (!typed) return { error: 'Write what is meant first.' }
  const [, name = typed, kind] = /^(.*?)(?:\s+\((product|brand|group)\))?$/.exec(typed) ?? []
  const all = everything(goods).filter(one => kinds.includes(one.kind) && (!kind || one.kind === kind))
  const [first, second] = all.filter(one => one.slug === name || one.name.toLowerCase() === name)
  if (first && second) return { error: `Several are called so. Write ${meant(first)} or ${meant(second)}.` }
  if (first) return first
  const near = all.filter(one => name.split(/\s+/).every(word => one.name.toLowerCase().includes(word)))
  if (near.length === 0) return { error: 'Nothing in the shop is called so.' }
  return {
    error: `Nothing is called exactly so. Near it: ${near
      .slice(0, NEAR)
      .map(one => one.name)
      .join(', ')}.`,
  }
}

type Named = Target & { name: string }

const meant = ({ kind, slug }: Named) => `“${slug} (${kind})”`

function everything({ products, brands, groups }: Goods): Named[] {
  const named =
    (kind: Target['kind']) =>
    ({ slug, name }: { slug: string; name: string }): Named => ({ kind, slug, name })
  return [
    ...products.map(named('product')),
    ...[...groups.values()].map(named('group')),
    ...[...brands.values()].map(named('brand')),
  ]
}
