/** The `count` of `ids` with the highest score, best first; of equal scores the lower id. Linear in `ids` times log `count`. */
export function topOf(ids: Iterable<number>, scoreOf: (id: number) => number, count: number): number[] {
  if (count <= 0) return []
  // A heap of the best so far, the worst of them in front.
  const heap: number[] = []
  const scores: number[] = []
  const isWorse = (a: number, b: number) => {
    const [x, y] = [scores[a] as number, scores[b] as number]
    return x === y ? (heap[a] as number) > (heap[b] as number) : x < y
  }
  const swap = (a: number, b: number) => {
    const [id, score] = [heap[a] as number, scores[a] as number]
    heap[a] = heap[b] as number
    scores[a] = scores[b] as number
    heap[b] = id
    scores[b] = score
  }
  const sink = (from: number) => {
    for (let at = from; ; ) {
      const left = 2 * at + 1
      if (left >= heap.length) return
      const child = left + 1 < heap.length && isWorse(left + 1, left) ? left + 1 : left
      if (!isWorse(child, at)) return
      swap(child, at)
      at = child
    }
  }
  for (const id of ids) {
    const score = scoreOf(id)
    if (heap.length < count) {
      heap.push(id)
      scores.push(score)
      for (let at = heap.length - 1; at > 0 && isWorse(at, (at - 1) >> 1); at = (at - 1) >> 1)
        swap(at, (at - 1) >> 1)
      continue
    }
    const worst = scores[0] as number
    if (score < worst || (score === worst && id > (heap[0] as number))) continue
    heap[0] = id
    scores[0] = score
    sink(0)
  }
  const best = heap.map((id, at) => ({ id, score: scores[at] as number }))
  return best.sort((a, b) => b.score - a.score || a.id - b.id).map(({ id }) => id)
}
