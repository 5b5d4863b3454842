import type { ProductSeed, VariantSeed } from './types'

/** Stamps the group on each product, so that a file names it once. */
export function inGroup(group: string, products: Omit<ProductSeed, 'group'>[]): ProductSeed[] {
  return products.map(product => ({ ...product, group }))
}

/** The one variant of a product that comes in no sizes or colours. Price in cents. */
export function one(sku: string, priceCents: number, stock: number, compareAtCents?: number): VariantSeed[] {
  return [{ sku, priceCents, stock, ...(compareAtCents && { compareAtCents }) }]
}

/** One variant for each colour → stock, all at one price in cents. */
export function inColours(
  sku: string,
  priceCents: number,
  stockByColour: Record<string, number>,
  compareAtCents?: number,
): VariantSeed[] {
  return Object.entries(stockByColour).map(([colour, stock]) => ({
    sku: `${sku}-${colour.toUpperCase()}`,
    colour,
    priceCents,
    stock,
    ...(compareAtCents && { compareAtCents }),
  }))
}

/** One variant for each size → [price in cents, stock], such as pack or storage sizes. */
export function inSizes(
  sku: string,
  bySize: Record<string, [number, number]>,
  colour?: string,
): VariantSeed[] {
  return Object.entries(bySize).map(([size, [priceCents, stock]]) => ({
    sku: `${sku}-${size.replaceAll(/[^A-Za-z0-9]+/g, '').toUpperCase()}`,
    size,
    priceCents,
    stock,
    ...(colour && { colour }),
  }))
}

/** Every colour in every size at one price; a colour lists one stock for each size, in order. */
export function inColoursAndSizes(
  sku: string,
  priceCents: number,
  sizes: string[],
  stockByColour: Record<string, number[]>,
  compareAtCents?: number,
): VariantSeed[] {
  return Object.entries(stockByColour).flatMap(([colour, stocks]) =>
    sizes.map((size, index) => ({
      sku: `${sku}-${colour.toUpperCase()}-${size.replaceAll(/[^A-Za-z0-9]+/g, '').toUpperCase()}`,
      colour,
      size,
      priceCents,
      stock: stocks[index] ?? 0,
      ...(compareAtCents && { compareAtCents }),
    })),
  )
}
