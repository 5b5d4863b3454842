/** Streams one profile may have open, for as many windows; and one process altogether. */
export const STREAMS_A_PROFILE = 5
export const STREAMS_A_PROCESS = 500

const shared = globalThis as typeof globalThis & { tanteEmmaStreams?: Map<string, Set<() => void>> }
shared.tanteEmmaStreams ??= new Map()
const open = shared.tanteEmmaStreams

/**
 * Takes a place for a live stream of a profile; `close` ends it from outside. Answers how to give the place
 * back, or null when there is none left.
 */
export function takePlace(profileId: string, close: () => void): (() => void) | null {
  let total = 0
  for (const places of open.values()) total += places.size
  const own = open.get(profileId) ?? new Set()
  if (own.size >= STREAMS_A_PROFILE || total >= STREAMS_A_PROCESS) return null
  open.set(profileId, own.add(close))
  return () => {
    own.delete(close)
    if (own.size === 0 && open.get(profileId) === own) open.delete(profileId)
  }
}

/** Ends every stream, before the process ends. */
export function closeStreams(): void {
  for (const places of [...open.values()]) for (const close of [...places]) close()
}
