type Version = { content: unknown }
type Reader<T> = { safeParse(value: unknown): { success: true; data: T } | { success: false } }
type Differing<T> = (then: T, now: T) => { label: string; theirs: string }[]

/** What each version of a history (newest first) changed against the one before it, in words. */
export function withChanges<T, V extends Version>(
  versions: readonly V[],
  schema: Reader<T>,
  differences: Differing<T>,
): (V & { changed: string })[] {
  return versions.map((entry, index) => {
    const now = schema.safeParse(entry.content)
    const then = schema.safeParse(versions[index + 1]?.content)
    if (!now.success) return { ...entry, changed: 'Cannot be read any more.' }
    if (!then.success) return { ...entry, changed: 'The first version.' }
    const rows = differences(then.data, now.data)
    const changed = rows.map(row => `${row.label}: ${row.theirs}`).join(' · ') || 'Nothing changed.'
    return { ...entry, changed }
  })
}
