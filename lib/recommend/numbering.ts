/** Ids as small whole numbers, given out in the order in which they are first asked for. */
export type Numbering = { numbers: Map<string, number>; ids: string[] }

export const emptyNumbering = (): Numbering => ({ numbers: new Map(), ids: [] })

/** The number of an id, given out now where it has none. */
export function numberOf({ numbers, ids }: Numbering, id: string): number {
  const known = numbers.get(id)
  if (known !== undefined) return known
  numbers.set(id, ids.length)
  return ids.push(id) - 1
}
