/** What waits to be written, and who is told when it is. */
type Waiting<T> = { item: T; done: () => void; failed: (error: unknown) => void }

export type Batcher<T> = {
  /** Resolves when the items are written; waits for room when too many are queued. */
  add(items: T[]): Promise<void>
  /** Resolves when everything added so far is written or has failed. */
  settle(): Promise<void>
}

type Options<T> = {
  write: (items: T[]) => Promise<void>
  /** How long the first of a batch waits for company. */
  delayMs: number
  batch: number
  queue: number
  /** Whether an error is one item's fault: then the batch is written item by item, so that it fails alone. */
  isItems: (error: unknown) => boolean
}

/**
 * Group commit: what arrives within a few milliseconds is written together, one batch at a time, while the
 * next one gathers.
 */
export function batcher<T>({ write, delayMs, batch, queue, isItems }: Options<T>): Batcher<T> {
  let waiting: Waiting<T>[] = []
  let running: Promise<void> | null = null
  let timer: NodeJS.Timeout | null = null

  async function writeOut(some: Waiting<T>[]) {
    try {
      await write(some.map(w => w.item))
      for (const w of some) w.done()
    } catch (error) {
      if (some.length === 1 || !isItems(error)) for (const w of some) w.failed(error)
      else for (const w of some) await writeOut([w])
    }
  }

  async function run() {
    while (waiting.length > 0) {
      const some = waiting.slice(0, batch)
      waiting = waiting.slice(batch)
      await writeOut(some)
    }
  }

  function flush(): Promise<void> {
    if (timer) clearTimeout(timer)
    timer = null
    running ??= run().finally(() => {
      running = null
    })
    return running
  }

  return {
    async add(items) {
      while (waiting.length >= queue) await flush()
      const written = items.map(
        item => new Promise<void>((done, failed) => void waiting.push({ item, done, failed })),
      )
      if (waiting.length >= batch) void flush()
      else if (!running) timer ??= setTimeout(flush, delayMs)
      await Promise.all(written)
    },
    async settle() {
      while (running || waiting.length > 0) await flush()
    },
  }
}
