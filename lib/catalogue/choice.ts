import type { Product, Variant } from './catalogue'

export type Option = { value: string; chosen: boolean; inStock: boolean }
export type Choice = { variant: Variant; colours: Option[]; sizes: Option[] }
export type Wish = { colour?: string | undefined; size?: string | undefined }

/**
 * The variant a shopper means. What they name and the product has is kept, colour before size; the rest falls to
 * the first that can be bought. Null only for a product without variants.
 */
export function choose(product: Pick<Product, 'variants' | 'colours'>, wish: Wish = {}): Choice | null {
  const { variants } = product
  const best = (from: Variant[]) => from.find(v => v.inStock) ?? from[0]
  const named = wish.colour && product.colours.includes(wish.colour) ? wish.colour : null
  const inColour = variants.filter(v => !named || v.colour === named)
  const inSize = inColour.filter(v => wish.size && v.size === wish.size)
  // Without a wish the first colour leads, because it is the one on every card.
  const first = named ? inColour : inColour.filter(v => v.colour === (product.colours[0] ?? null))
  const variant = best(inSize) ?? (named ? best(inColour) : (first.find(v => v.inStock) ?? best(inColour)))
  if (!variant) return null
  const sizes = [...new Set(variants.flatMap(v => v.size ?? []))]
  return {
    variant,
    colours: product.colours.map(value => ({
      value,
      chosen: value === variant.colour,
      inStock: variants.some(v => v.colour === value && v.inStock),
    })),
    sizes: sizes.flatMap(value => {
      const offered = variants.filter(v => v.size === value && v.colour === variant.colour)
      if (offered.length === 0) return []
      return [{ value, chosen: value === variant.size, inStock: offered.some(v => v.inStock) }]
    }),
  }
}
