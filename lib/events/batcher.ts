/** Said instead of queueing without end: the log takes nothing more for the moment. */
export class LogFull extends Error {
  constructor() {
    super('The event log has more waiting than it can hold')
  }
}

export type Batcher<T, R> = {
  /** Resolves with what `write` answered for these items, in their order. @throws LogFull at once, when too much waits */
  add(items: readonly T[]): Promise<R[]>
  /** Resolves when everything added so far is written or has failed. */
  settle(): Promise<void>
}

type Options<T, R> = {
  /** Writes a batch whole or not at all; answers one result an item, in their order. */
  write: (items: T[]) => Promise<R[]>
  /** How long the first of a batch waits for company, in milliseconds. */
  delayMs: number
  /** Most items of a batch; what is added at once is never split. */
  batch: number
  /** Most items waiting and under way. */
  queue: number
  /** Most batches under way at once. */
  lanes: number
  /** Whether an error is one item's fault: then what was added at once is written apart, so that it fails alone. */
  isItems: (error: unknown) => boolean
}

/** What was added at once, and who is told when it is written. */
type Group<T, R> = { items: readonly T[]; done: (results: R[]) => void; failed: (error: unknown) => void }

/**
 * Group commit: what arrives within a few milliseconds is written together, while the next batch gathers. Under
 * load batches grow; beyond `queue` items nothing more is taken, so that memory stays bounded.
 */
export function batcher<T, R>({
  write,
  delayMs,
  batch,
  queue,
  lanes,
  isItems,
}: Options<T, R>): Batcher<T, R> {
  const waiting: Group<T, R>[] = []
  let waitingItems = 0
  let held = 0
  let running = 0
  let timer: NodeJS.Timeout | null = null
  const pending = new Set<Promise<unknown>>()

  async function writeOut(groups: Group<T, R>[]): Promise<void> {
    try {
      const results = await write(groups.flatMap(g => g.items))
      let from = 0
      for (const { items, done } of groups) {
        held -= items.length
        done(results.slice(from, from + items.length))
        from += items.length
      }
    } catch (error) {
      if (groups.length > 1 && isItems(error)) {
        for (const group of groups) await writeOut([group])
        return
      }
      for (const { items, failed } of groups) {
        held -= items.length
        failed(error)
      }
    }
  }

  function nextBatch(): Group<T, R>[] {
    let size = 0
    let count = 0
    for (const { items } of waiting) {
      if (count > 0 && size + items.length > batch) break
      size += items.length
      count++
    }
    waitingItems -= size
    return waiting.splice(0, count)
  }

  async function lane() {
    running++
    while (waiting.length > 0) await writeOut(nextBatch())
    running--
  }

  function flush() {
    if (timer) clearTimeout(timer)
    timer = null
    if (running < lanes && waiting.length > 0) void lane()
  }

  return {
    add(items) {
      if (items.length === 0) return Promise.resolve([])
      if (held + items.length > queue) return Promise.reject(new LogFull())
      held += items.length
      waitingItems += items.length
      const written = new Promise<R[]>((done, failed) => void waiting.push({ items, done, failed }))
      pending.add(written)
      const over = () => void pending.delete(written)
      written.then(over, over)
      if (waitingItems >= batch) flush()
      else if (running === 0) timer ??= setTimeout(flush, delayMs)
      return written
    },
    async settle() {
      flush()
      await Promise.allSettled(pending)
    },
  }
}
