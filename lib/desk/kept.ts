/** A form as its fields stand, each field by name; what the framework adds and what says when it was read are left out. */
export type Entries = [name: string, value: string][]

/** What a browser holds of a form somebody typed in: its fields, and when it was (epoch ms). */
export type Kept = { at: number; entries: Entries }

const NOT_TYPED = new Set(['intent', 'version', 'base'])
const ownNames = ([name]: [string, unknown]) => !name.startsWith('$')

/** The fields of a form as they stand. */
export function entriesOf(data: FormData): Entries {
  return [...data].filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && ownNames(entry),
  )
}

/** True where two readings of a form say different things to whoever types in it. */
export function differ(a: Entries, b: Entries): boolean {
  const typed = (entries: Entries) => JSON.stringify(entries.filter(([name]) => !NOT_TYPED.has(name)))
  return typed(a) !== typed(b)
}

/** The fields kept, to be sent as `intent`; how what they are of stands in the shop (`state`) is as it is now. */
export function asForm(kept: Entries, now: Entries, intent: string): FormData {
  const data = new FormData()
  for (const [name, value] of kept)
    if (name !== 'intent') data.append(name, name === 'state' ? (standing(now) ?? value) : value)
  data.append('intent', intent)
  return data
}

const standing = (entries: Entries) => entries.find(([name]) => name === 'state')?.[1]

/** What a browser held, or null where it is no such thing. */
export function readKept(text: string | null): Kept | null {
  try {
    const kept = JSON.parse(text ?? 'null')
    const isRow = (row: unknown) =>
      Array.isArray(row) && row.length === 2 && row.every(part => typeof part === 'string')
    return typeof kept?.at === 'number' && Array.isArray(kept.entries) && kept.entries.every(isRow)
      ? { at: kept.at, entries: kept.entries }
      : null
  } catch {
    return null
  }
}
