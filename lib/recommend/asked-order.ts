/** How an address says that something stands beside an order; no product's slug is like it. */
export const onOrder = (number: number): string => `order.${number}`

/** The number of the order an address speaks of, as `onOrder` wrote it; null for any other word. */
export function orderOn(word: string): string | null {
  return /^order\.(\d{1,9})$/.exec(word)?.[1] ?? null
}
