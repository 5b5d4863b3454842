/** What was bought at once: items as small whole numbers, `at` in epoch ms or null where only the order is known. */
export type Basket = { items: readonly number[]; at: number | null }

const DAY = 86_400_000

/** Days from a basket until `now`; 0 where either is not known. */
export function daysSince({ at }: Basket, now: number | null): number {
  return at === null || now === null ? 0 : Math.max(0, now - at) / DAY
}
