/** Sums by small whole number, cleared in the time it took to fill. */
export type Tally = { sums: Float32Array; ids: number[] }

export const emptyTally = (size: number): Tally => ({ sums: new Float32Array(size), ids: [] })

/** Room for ids below `size`; only ever grows. */
export function makeRoom(tally: Tally, size: number): void {
  if (tally.sums.length < size) tally.sums = new Float32Array(Math.ceil(size * 1.25))
}

/** Adds a positive amount. */
export function add(tally: Tally, id: number, amount: number): void {
  const before = tally.sums[id] as number
  if (before === 0) tally.ids.push(id)
  tally.sums[id] = before + amount
}

export const sumOf = (tally: Tally, id: number): number => tally.sums[id] as number

/** The largest sum; 0 where there is none. */
export function largest({ sums, ids }: Tally): number {
  let most = 0
  for (const id of ids) if ((sums[id] as number) > most) most = sums[id] as number
  return most
}

export function clear(tally: Tally): void {
  for (const id of tally.ids) tally.sums[id] = 0
  tally.ids.length = 0
}
