import type { Basket } from './basket'

/**
 * By item, how readily it is bought again: of the baskets that followed a first purchase the share with the item in
 * it, shrunk towards the shop's mean by `prior` baskets, as a multiple of that mean.
 */
export function habitsOf(
  subjects: readonly (readonly Basket[])[],
  items: number,
  prior: number,
): Float64Array {
  const again = new Float64Array(items)
  const chances = new Float64Array(items)
  for (const baskets of subjects) {
    const since = new Map<number, number>()
    baskets.forEach((basket, n) => {
      for (const item of new Set(basket.items)) {
        if (since.has(item)) again[item] = (again[item] as number) + 1
        else since.set(item, n)
      }
    })
    for (const [item, n] of since) chances[item] = (chances[item] as number) + baskets.length - 1 - n
  }
  const sum = (list: Float64Array) => list.reduce((a, b) => a + b, 0)
  const mean = sum(again) / sum(chances)
  // Nobody ever came back for anything: nothing tells the items apart.
  if (!(mean > 0)) return again.fill(1)
  return again.map((n, item) => (n + prior * mean) / ((chances[item] as number) + prior) / mean)
}
