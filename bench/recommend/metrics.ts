/** Discounted gain of a hit at a place (0-based). */
const gain = (place: number) => 1 / Math.log2(place + 2)

/** 1 where `target` is among the first `k`, and 1/place (1-based) of it; 0 where it is not. */
export function hit(
  ranked: readonly number[],
  target: number,
  k: number,
): { hit: number; reciprocal: number } {
  const place = ranked.indexOf(target)
  return place >= 0 && place < k ? { hit: 1, reciprocal: 1 / (place + 1) } : { hit: 0, reciprocal: 0 }
}

/** Share of the basket among the first `k`; 0..1. */
export function recall(ranked: readonly number[], basket: ReadonlySet<number>, k: number): number {
  return ranked.slice(0, k).filter(item => basket.has(item)).length / basket.size
}

/** Discounted cumulative gain of the first `k` against the best possible order of as many; 0..1. */
export function ndcg(ranked: readonly number[], basket: ReadonlySet<number>, k: number): number {
  const sum = ranked.slice(0, k).reduce((all, item, place) => all + (basket.has(item) ? gain(place) : 0), 0)
  let ideal = 0
  for (let place = 0; place < Math.min(k, basket.size); place++) ideal += gain(place)
  return sum / ideal
}

/** Means of what is added, by name; a name's mean is over the times it was added. */
export function means() {
  const sums = new Map<string, { sum: number; n: number }>()
  return {
    add(figures: Record<string, number>) {
      for (const [name, value] of Object.entries(figures)) {
        const { sum, n } = sums.get(name) ?? { sum: 0, n: 0 }
        sums.set(name, { sum: sum + value, n: n + 1 })
      }
    },
    of(name: string): number {
      const { sum, n } = sums.get(name) ?? { sum: 0, n: 0 }
      return n === 0 ? 0 : sum / n
    },
  }
}
