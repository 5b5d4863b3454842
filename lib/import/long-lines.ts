/** Longest line that is read, in bytes. */
export const LONGEST_LINE = 1_000_000

type Options = {
  /** Lines at the beginning that are passed over. */
  skip?: number
  onLong?: (line: number) => void
}

/**
 * Passes a file on in whole lines. One too long for memory is emptied and told of, so that every other keeps its number.
 */
export async function* wholeLines(
  source: AsyncIterable<Buffer>,
  { skip = 0, onLong = () => {} }: Options = {},
): AsyncGenerator<Buffer> {
  let line = 1
  let held: Buffer[] = []
  let length = 0
  const hold = (piece: Buffer) => {
    length += piece.length
    // Past the limit only the length is still of interest.
    if (length <= LONGEST_LINE) held.push(piece)
    else held = []
  }
  const take = (piece: Buffer): Buffer => {
    hold(piece)
    const long = length > LONGEST_LINE
    if (long && line > skip) onLong(line)
    const whole = long ? Buffer.from('\n') : Buffer.concat(held)
    held = []
    length = 0
    line += 1
    return line - 1 > skip ? whole : Buffer.alloc(0)
  }
  for await (const chunk of source) {
    const passed: Buffer[] = []
    let from = 0
    for (let to = chunk.indexOf(10); to >= 0; to = chunk.indexOf(10, from)) {
      if (length === 0 && line > skip && to - from < LONGEST_LINE) {
        passed.push(chunk.subarray(from, to + 1))
        line += 1
      } else passed.push(take(chunk.subarray(from, to + 1)))
      from = to + 1
    }
    hold(chunk.subarray(from))
    if (passed.length > 0) yield passed.length === 1 ? (passed[0] as Buffer) : Buffer.concat(passed)
  }
  if (length > 0) yield take(Buffer.alloc(0))
}
