import type { Kept } from './told'

/** What one request may carry. */
const EVENTS = 50
const BYTES = 32_768
/** Events kept for later; what was merely seen goes first. */
const KEPT = 500
/** The shop takes events of the last seven days; an hour of that is for the way. */
const OLDEST_MS = 7 * 86_400_000 - 3_600_000

const encoder = new TextEncoder()

/** The body of a request that tells these events. */
export const bodyOf = (batch: readonly Kept[]) => JSON.stringify({ events: batch.map(kept => kept.event) })

/** How many bytes a body takes on the wire. */
export const bytesOf = (body: string) => encoder.encode(body).length

/** The first events of `kept` that fit into one request. */
export function batchOf(kept: readonly Kept[]): Kept[] {
  let bytes = bytesOf(bodyOf([]))
  const end = kept.findIndex((each, index) => {
    bytes += bytesOf(JSON.stringify(each.event)) + 1
    return index >= EVENTS || bytes > BYTES
  })
  return kept.slice(0, end < 0 ? kept.length : end)
}

/** The ids of what cannot be kept at `now` (epoch ms): too old to be taken, or the oldest of too many. */
export function surplus(kept: readonly Kept[], now: number): string[] {
  const stale = kept.filter(({ event }) => event.at < now - OLDEST_MS)
  const fresh = kept.filter(({ event }) => event.at >= now - OLDEST_MS)
  const seen = ({ event }: Kept) =>
    event.name === 'view_item_list' || event.name === 'view_promotion' ? 0 : 1
  const last = fresh.toSorted((a, b) => seen(a) - seen(b) || a.event.at - b.event.at)
  return [...stale, ...last.slice(0, Math.max(0, last.length - KEPT))].map(({ event }) => event.id)
}
