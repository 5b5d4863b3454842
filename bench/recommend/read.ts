import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'

/** A line of a file that cannot be read as what it should be. */
export class BadLine extends Error {}

export type Line = { fields: string[]; number: number; bad: (why: string) => BadLine }

/** The lines of a tab-separated file, packed (.gz) or not, split at tabs; empty ones are left out. */
export async function* linesOf(file: string): AsyncGenerator<Line> {
  const raw = createReadStream(file)
  const input = file.endsWith('.gz') ? raw.pipe(createGunzip()) : raw
  // What goes wrong below readline has to reach whoever reads the lines.
  const failed = new Promise<never>((_, reject) => {
    for (const stream of [raw, input]) stream.once('error', reject)
  })
  failed.catch(() => {})
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })[Symbol.asyncIterator]()
  for (let number = 1; ; number++) {
    const { done, value } = await Promise.race([lines.next(), failed])
    if (done) return
    if (value.trim() === '') continue
    yield { fields: value.split('\t'), number, bad: why => new BadLine(`${file}, line ${number}: ${why}`) }
  }
}

/** Item ids, separated by spaces, as small whole numbers of this run: `known` gives each new id the next one. */
export function itemsOf(text: string | undefined, known: Map<string, number>, { bad }: Line): number[] {
  const ids = text?.trim().split(/\s+/) ?? []
  if (ids.length === 0 || ids[0] === '') throw bad('there are no items')
  return ids.map(id => {
    if (!/^\d+$/.test(id)) throw bad(`“${id}” is not an item id (a whole number)`)
    const item = known.get(id) ?? known.size
    known.set(id, item)
    return item
  })
}
