/** A list as a button changes it: row `index` goes `up`, `down` or is taken away (`remove`); else it stays as it is. */
export function movedIn<Row>(rows: readonly Row[], what: string, index: number): Row[] {
  const row = rows[index]
  if (row === undefined) return [...rows]
  const rest = rows.filter((_, i) => i !== index)
  if (what === 'remove') return rest
  if (what === 'up') return rest.toSpliced(Math.max(0, index - 1), 0, row)
  return what === 'down' ? rest.toSpliced(index + 1, 0, row) : [...rows]
}

/** The same list, the row at `from` now at `to` (both from 0). */
export function movedTo<Row>(rows: readonly Row[], from: number, to: number): Row[] {
  const moved = rows.slice(from, from + 1)
  return rows.toSpliced(from, 1).toSpliced(to, 0, ...moved)
}
