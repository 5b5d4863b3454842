/** Orders under way at once in a process; the pool has more connections, which pages keep. */
const AT_ONCE = 6

let free = AT_ONCE
const waiting: (() => void)[] = []

/**
 * Does what an order needs the database for, a few at a time and in the order they came: a rush waits here, holding
 * nothing, and not for a connection, of which it would leave none to anybody else.
 */
export async function atTheTill<T>(work: () => Promise<T>): Promise<T> {
  if (free > 0) free--
  else await new Promise<void>(resolve => waiting.push(resolve))
  try {
    return await work()
  } finally {
    const next = waiting.shift()
    if (next) next()
    else free++
  }
}
