import type { Product, Variant } from '@/lib/catalogue/catalogue'
import { COLOURS, isColour } from '@/lib/catalogue/colours'
import { isOldEnough } from '@/lib/profile/age'
import type { ProfileSnapshot } from '@/lib/profile/snapshot'
import type { Offer } from './offer'
import type { PricedLine, PricedLineInput } from './price'

/** The product and variant an offer gives away, sold out or not; null when it is no longer sold. */
export function freeItemOf(
  offer: Pick<Offer, 'freeVariantId'>,
  shop: { byId: ReadonlyMap<string, Product> },
): { product: Product; variant: Variant } | null {
  return offer.freeVariantId === null ? null : (variantsIn(shop.byId).get(offer.freeVariantId) ?? null)
}

/** True when an offer gives away what is sold from an age on, and somebody is not known to be that old. */
export function isForOlder(
  offer: Pick<Offer, 'benefit' | 'freeVariantId'>,
  { facts }: Pick<ProfileSnapshot, 'facts'>,
  now: number,
  shop: { byId: ReadonlyMap<string, Product> },
): boolean {
  const item = offer.benefit === 'FREE_ITEM' ? freeItemOf(offer, shop) : null
  return item !== null && !isOldEnough(item.product, facts, now)
}

type Item = { product: Product; variant: Variant }
const held = new WeakMap<ReadonlyMap<string, Product>, ReadonlyMap<string, Item>>()

/** Every variant of a catalogue by its id, looked up once: offers ask for each page. */
function variantsIn(byId: ReadonlyMap<string, Product>): ReadonlyMap<string, Item> {
  const known = held.get(byId)
  if (known) return known
  const items = [...byId.values()].flatMap(product =>
    product.variants.map(variant => [variant.id, { product, variant }] as const),
  )
  const made = new Map(items)
  held.set(byId, made)
  return made
}

/** The line an offer's free item adds to these, or null while it cannot be had, or they take the last piece of it. */
export function freeLine(
  offer: Offer,
  shop: { byId: ReadonlyMap<string, Product> },
  lines: readonly Pick<PricedLineInput, 'variantId' | 'quantity' | 'stock'>[],
): { offer: Offer; line: PricedLine } | null {
  const item = freeItemOf(offer, shop)
  if (!item?.variant.inStock) return null
  const bought = lines.find(({ variantId }) => variantId === item.variant.id)
  if (bought && bought.quantity >= (bought.stock ?? Infinity)) return null
  const { product, variant } = item
  const line = {
    variantId: variant.id,
    productId: product.id,
    name: product.name,
    label: labelOf(variant),
    unitPriceCents: variant.priceCents,
    quantity: 1,
    discountCents: variant.priceCents,
    discountReason: offer.title,
    free: true,
  }
  return { offer, line }
}

/** 'Navy, M': how a variant differs from its siblings; empty where it does not. */
function labelOf(variant: Variant): string {
  const colour = variant.colour && isColour(variant.colour) ? COLOURS[variant.colour].name : variant.colour
  return [colour, variant.size].filter(Boolean).join(', ')
}
