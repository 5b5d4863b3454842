import type { Input } from './input'
import type { Problem, Row } from './read-row'

/** How an import tells how it goes, and hears that it is to stop. */
export type Telling = {
  problem: (problem: Problem) => void
  /** Lines done with in this run, and the bytes of the file read so far. */
  progress: (lines: number, bytes: number) => void
  /** Something worth a line of its own. */
  say: (text: string) => void
  stopped: () => boolean
}

/** Thrown between two batches when the import is to stop: what was written stays, the next run goes on from there. */
export class Stopped extends Error {}

/** Hands the rows after `from` on in batches, one after the other. @throws Stopped, Unreadable */
export async function inBatches(
  input: Input,
  { from, size }: { from: number; size: number },
  telling: Telling,
  work: (rows: Row[]) => Promise<void>,
): Promise<void> {
  let bytes = 0
  let lines = 0
  let batch: Row[] = []
  let underWay = Promise.resolve()
  // One batch is written while the next is read.
  const hand = async (rows: Row[]) => {
    await underWay
    if (telling.stopped()) throw new Stopped()
    underWay = work(rows).then(() => {
      lines += rows.length
      telling.progress(lines, bytes)
    })
    // Heard when it is waited for.
    underWay.catch(() => {})
  }
  const chunks = input.rows(from, read => {
    bytes = read
  })
  try {
    for await (const rows of chunks) {
      batch = batch.concat(rows)
      while (batch.length >= size) await hand(batch.splice(0, size))
    }
    if (batch.length > 0) await hand(batch)
  } finally {
    await underWay
  }
}
