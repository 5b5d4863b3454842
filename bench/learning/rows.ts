import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

/** The fields of a line; a quoted one may hold commas. */
const fieldsOf = (line: string) =>
  [...line.trim().matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted ?? plain ?? '')

/** The rows of a gzipped CSV, by column name; no field spans lines. */
export function rowsOf(path: string): Record<string, string>[] {
  const [head = '', ...lines] = gunzipSync(readFileSync(path)).toString().trim().split('\n')
  const names = fieldsOf(head)
  return lines.map(line => {
    const values = fieldsOf(line)
    return Object.fromEntries(names.map((name, i) => [name, values[i] ?? '']))
  })
}

/** Numbers 0 ≤ x < 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

/** The mean and the standard deviation between seeds. */
export function spreadOf(list: readonly number[]): { mean: number; sd: number } {
  const mean = list.reduce((sum, x) => sum + x, 0) / list.length
  const squares = list.reduce((sum, x) => sum + (x - mean) ** 2, 0)
  return { mean, sd: Math.sqrt(squares / Math.max(1, list.length - 1)) }
}
