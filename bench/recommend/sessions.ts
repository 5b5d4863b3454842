import { appendClick, openSession } from '@/lib/recommend/session-knn/clicks'
import { nextItems } from '@/lib/recommend/session-knn/predict'
import { bytesOf, type SessionIndex, sessionIndex } from '@/lib/recommend/session-knn/session-index'
import { stopwatch } from './latency'
import { hit, means } from './metrics'
import { itemsOf, linesOf } from './read'

const K = 20

async function sessionsIn(files: readonly string[], known: Map<string, number>): Promise<number[][]> {
  const sessions: number[][] = []
  for (const file of files)
    for await (const line of linesOf(file)) {
      if (line.fields.length < 2) throw line.bad('expected: session, tab, item ids separated by spaces')
      sessions.push(itemsOf(line.fields[1], known, line))
    }
  return sessions
}

/** Sessions stand in the order of their time, and have no other: the place in that order is the time. */
function indexed(sessions: readonly number[][]): SessionIndex {
  const clicks = sessions.reduce((sum, items) => sum + items.length, 0)
  const index = sessionIndex(Math.max(1, clicks), Math.max(1, sessions.length))
  sessions.forEach((items, at) => {
    const session = openSession(index.clicks)
    for (const item of items) appendClick(index.clicks, session, item, at)
  })
  return index
}

/**
 * Next item: of every test session each click after the first `minPrefix` is predicted from those before it, and the
 * index learns nothing from the test. Items of the session stay candidates.
 */
export async function runSessions(train: readonly string[], test: string, minPrefix = 1) {
  const known = new Map<string, number>()
  const past = await sessionsIn(train, known)
  const future = await sessionsIn([test], known)
  const began = performance.now()
  const index = indexed(past)
  const built = performance.now() - began
  const [mean, watch] = [means(), stopwatch()]
  let predictions = 0
  future.forEach((items, n) => {
    for (let i = minPrefix; i < items.length; i++) {
      const seen = items.slice(0, i)
      const target = items[i] as number
      const ranked = watch.time(() => nextItems(index, seen, past.length + n, K)).map(({ item }) => item)
      const found = hit(ranked, target, K)
      const again = seen.includes(target)
      mean.add({ hr: found.hit, mrr: found.reciprocal, [again ? 'again' : 'new']: found.hit })
      predictions++
    }
  })
  const clicks = Math.max(
    1,
    past.reduce((sum, items) => sum + items.length, 0),
  )
  return {
    predictions,
    clicks,
    'HR@20': mean.of('hr'),
    'MRR@20': mean.of('mrr'),
    'HR@20 new items': mean.of('new'),
    'HR@20 revisits': mean.of('again'),
    'p50 ms': watch.at(0.5),
    'p90 ms': watch.at(0.9),
    'bytes per click': bytesOf(index) / clicks,
    'build s': built / 1000,
  }
}
