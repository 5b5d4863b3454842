import 'server-only'

type Held = { revision: number; value: Promise<unknown> }

const shared = globalThis as typeof globalThis & { tanteEmmaHeld?: Map<string, Held> }

/**
 * Keeps what `load` reads in the memory of this process until somebody asks for a later revision of `topic` (numbers
 * of the Revision table). A failed read is not kept.
 */
export function heldByRevision<T>(topic: string, load: () => Promise<T>): (revision: number) => Promise<T> {
  return revision => {
    // The proxy and the pages are separate bundles of one process.
    shared.tanteEmmaHeld ??= new Map()
    const all = shared.tanteEmmaHeld
    const held = all.get(topic)
    if (held && held.revision >= revision) return held.value as Promise<T>
    const value = load()
    all.set(topic, { revision, value })
    value.catch(() => {
      if (all.get(topic)?.value !== value) return
      if (held) all.set(topic, held)
      else all.delete(topic)
    })
    return value
  }
}
