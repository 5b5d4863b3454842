import type { Basket } from '@/lib/recommend/next-basket/basket'
import { basketModel } from '@/lib/recommend/next-basket/model'
import { nextBasket } from '@/lib/recommend/next-basket/predict'
import { stopwatch } from './latency'
import { means, ndcg, recall } from './metrics'
import { itemsOf, linesOf } from './read'

const K = 20

/** Everybody's baskets, oldest first, and the baskets that came next. */
export type Task = {
  history: Map<string, Basket[]>
  targets: { subject: string; items: number[] }[]
  now: number | null
}

/** Reads `subject, basket number or date, item ids` lines with or without a heading; the order of a file is that of time. */
export async function readBaskets(
  file: string,
  known: Map<string, number>,
): Promise<{ subject: string; basket: Basket }[]> {
  const baskets: { subject: string; basket: Basket }[] = []
  for await (const line of linesOf(file)) {
    const [subject, when, items] = line.fields
    if (line.number === 1 && !/^\d/.test(when ?? '')) continue
    if (!subject || !when || items === undefined)
      throw line.bad('expected: user, tab, basket number, tab, item ids separated by spaces')
    const at = /^\d+$/.test(when) ? null : Date.parse(when)
    if (Number.isNaN(at)) throw line.bad(`“${when}” is neither a basket number nor a date`)
    baskets.push({ subject, basket: { items: itemsOf(items, known, line), at } })
  }
  return baskets
}

/** The task of two files of such lines: what is known of each subject, and the basket to be found. */
export async function basketTask(history: string, future: string): Promise<Task> {
  const known = new Map<string, number>()
  const bySubject = new Map<string, Basket[]>()
  let now: number | null = null
  for (const { subject, basket } of await readBaskets(history, known)) {
    const own = bySubject.get(subject) ?? []
    bySubject.set(subject, own)
    own.push(basket)
    if (basket.at !== null) now = Math.max(now ?? basket.at, basket.at)
  }
  for (const own of bySubject.values()) own.sort((a, b) => (a.at ?? 0) - (b.at ?? 0))
  const targets = (await readBaskets(future, known)).map(({ subject, basket }) => ({
    subject,
    items: [...basket.items],
  }))
  return { history: bySubject, targets, now }
}

/** Next basket: one answer for each target, means over targets; a subject without history gets one as well. */
export function runBaskets({ history, targets, now }: Task) {
  const numbers = new Map([...history.keys()].map((subject, n) => [subject, n]))
  const began = performance.now()
  const model = basketModel([...history.values()], now)
  const built = performance.now() - began
  const [mean, watch] = [means(), stopwatch()]
  for (const { subject, items } of targets) {
    const baskets = history.get(subject) ?? []
    const self = numbers.get(subject) ?? null
    const ranked = watch.time(() => nextBasket(model, baskets, now, K, self)).map(({ item }) => item)
    const target = new Set(items)
    const had = new Set(baskets.flatMap(basket => basket.items))
    const again = new Set(items.filter(item => had.has(item)))
    const fresh = new Set(items.filter(item => !had.has(item)))
    mean.add({
      r10: recall(ranked, target, 10),
      r20: recall(ranked, target, K),
      ndcg: ndcg(ranked, target, K),
    })
    if (again.size > 0) mean.add({ again: recall(ranked, again, K) })
    if (fresh.size > 0) mean.add({ new: recall(ranked, fresh, K) })
  }
  return {
    subjects: targets.length,
    'Recall@10': mean.of('r10'),
    'NDCG@20': mean.of('ndcg'),
    'Recall@20': mean.of('r20'),
    'Recall@20 new items': mean.of('new'),
    'Recall@20 bought before': mean.of('again'),
    'p50 ms': watch.at(0.5),
    'p90 ms': watch.at(0.9),
    'build s': built / 1000,
  }
}
