/** Does `work` when it is its turn; throws what `signal` says when that ends the waiting. */
export type Turns = <T>(work: () => Promise<T>, signal?: AbortSignal) => Promise<T>

/** At most so many pieces of work at once in this process; the others wait, first come first served. */
export function turns(most: number): Turns {
  const waiting: (() => void)[] = []
  let free = most

  function leave() {
    const next = waiting.shift()
    if (next) next()
    else free++
  }

  async function enter(signal: AbortSignal | undefined) {
    signal?.throwIfAborted()
    if (free > 0) {
      free--
      return
    }
    const { promise, resolve, reject } = Promise.withResolvers<void>()
    function giveUp() {
      waiting.splice(waiting.indexOf(resolve), 1)
      reject(signal?.reason)
    }
    waiting.push(resolve)
    signal?.addEventListener('abort', giveUp, { once: true })
    // Once it is let in, giving up is the work's own affair.
    await promise.finally(() => signal?.removeEventListener('abort', giveUp))
  }

  return async (work, signal) => {
    await enter(signal)
    try {
      return await work()
    } finally {
      leave()
    }
  }
}
