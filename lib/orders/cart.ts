import { COLOURS, isColour } from '@/lib/catalogue/colours'

/** The most of one variant in one cart. */
export const MOST = 99

/** What stands between a line and the till; `fewer` is what is left of it, `soon` a launch on a day (epoch ms) to come. */
export type LineState =
  | { kind: 'fine' }
  | { kind: 'gone' }
  | { kind: 'soon'; at: number }
  | { kind: 'sold-out' }
  | { kind: 'fewer'; left: number }
  /** Sold from this age on, and the shopper is known to be younger. */
  | { kind: 'too-young'; from: number }

export type CartLine = {
  variantId: string
  productId: string
  slug: string
  name: string
  /** 'Navy, M'; empty where the product has one variant. */
  label: string
  picture: string
  quantity: number
  /** Today's price. */
  unitPriceCents: number
  /** The price the shopper last saw. */
  seenPriceCents: number
  stock: number
  /** Sold to people of this age on; null: to all. */
  ageLimit: number | null
  state: LineState
}

export type Cart = { id: string; code: string | null; lines: CartLine[] }

/** What the shopper reads of a variant: 'Navy, M', or nothing where there is nothing to choose. */
export function variantLabel(variant: { colour: string | null; size: string | null }): string {
  const { colour, size } = variant
  const name = colour && isColour(colour) ? COLOURS[colour].name : colour
  return [name, size].filter(Boolean).join(', ')
}

/** How many can be had of what is wanted: 1..99 and no more than there are; 0 when there are none. */
export function clampQuantity(wanted: number, stock: number): number {
  const whole = Number.isFinite(wanted) ? Math.trunc(wanted) : 1
  return Math.min(Math.max(1, whole), MOST, Math.max(0, stock))
}

/** What the shopper must know of a line before it can be ordered. */
export function lineState(quantity: number, stock: number, onSale: boolean): LineState {
  if (!onSale) return { kind: 'gone' }
  if (stock <= 0) return { kind: 'sold-out' }
  return quantity > stock ? { kind: 'fewer', left: stock } : { kind: 'fine' }
}

/** True when the line can be ordered as it is. */
export function isOrderable(line: Pick<CartLine, 'state'>): boolean {
  return line.state.kind === 'fine'
}

/** Pieces in the cart that can still be had, for the header. */
export function pieces(lines: readonly Pick<CartLine, 'quantity' | 'state'>[]): number {
  return lines.reduce((sum, line) => (line.state.kind === 'gone' ? sum : sum + line.quantity), 0)
}

export type StoredLine = { variantId: string; quantity: number; seenPriceCents: number; addedAt: Date }

/**
 * Two carts of one person as one: quantities of the same variant add up, to 99 and to what is in stock, but
 * never below what either cart held; the price seen last counts. `from` is the one seen last.
 */
export function mergeLines(
  into: readonly StoredLine[],
  from: readonly StoredLine[],
  stockOf: (variantId: string) => number,
): StoredLine[] {
  const merged = new Map(into.map(line => [line.variantId, line]))
  for (const line of from) {
    const held = merged.get(line.variantId)
    const cap = Math.min(MOST, Math.max(stockOf(line.variantId), held?.quantity ?? 0, line.quantity))
    const addedAt = held && held.addedAt < line.addedAt ? held.addedAt : line.addedAt
    merged.set(line.variantId, {
      ...line,
      quantity: Math.min(cap, line.quantity + (held?.quantity ?? 0)),
      addedAt,
    })
  }
  return [...merged.values()]
}
