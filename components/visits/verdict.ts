import type { Kept } from './told'

/** What came back for a batch; null when nobody was reached. */
export type Answer = { status: number; retryAfter: string | null; body: unknown } | null

export type Verdict = {
  /** Ids that are done with: heard, or never to be taken. */
  done: string[]
  /** Events to send again with their time set right. */
  corrected: Kept[]
  /** How far the shop's clock is ahead of ours, in ms, where that was the trouble. */
  skew: number | null
  /** Milliseconds to be silent for. */
  silence: number
}

/** After an answer that says nothing better. */
const SILENCE_MS = 30_000
const LONGEST_MS = 3_600_000
/** What the shop allows an event's time to be off. */
const AHEAD_MS = 300_000
const BEHIND_MS = 7 * 86_400_000

/** What an answer means for the batch it was given to, at `now` (epoch ms by the browser's clock). */
export function verdict(batch: readonly Kept[], answer: Answer, now: number): Verdict {
  const nothing = { done: [], corrected: [], skew: null, silence: 0 }
  const all = { ...nothing, done: batch.map(({ event }) => event.id) }
  if (!answer || answer.status === 429 || answer.status >= 500)
    return { ...nothing, silence: silenceOf(answer?.retryAfter ?? null, now) }
  if (answer.status !== 400) return all
  const { path, now: there } = (answer.body ?? {}) as { path?: unknown; now?: unknown }
  const [, index, field] = /^events\[(\d+)\]\.?(.*)$/.exec(String(path)) ?? []
  const named = batch[Number(index)]
  if (!named) return all
  if (field !== 'at' || named.corrected || typeof there !== 'number')
    return { ...nothing, done: [named.event.id] }
  const skew = there - now
  const wrong = ({ event }: Kept) => event.at > there + AHEAD_MS || event.at < there - BEHIND_MS
  const corrected = batch
    .filter(kept => kept === named || wrong(kept))
    .map(kept => ({ ...kept, event: { ...kept.event, at: kept.event.at + skew }, corrected: true as const }))
  return { ...nothing, corrected, skew }
}

/** Milliseconds a Retry-After header asks for (RFC 9110: seconds or a date), at most an hour. */
function silenceOf(header: string | null, now: number): number {
  const asked = header === null ? Number.NaN : Number(header) * 1000
  const wait = Number.isNaN(asked) ? Date.parse(header ?? '') - now : asked
  return wait > 0 ? Math.min(wait, LONGEST_MS) : SILENCE_MS
}
