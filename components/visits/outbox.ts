import { batchOf } from './batch'
import { mayTell } from './may-tell'
import { post, postAndLeave } from './post'
import { beSilent, drop, isKept, keep, silence, turnNow, waiting } from './store'
import type { Sight, Told } from './told'
import { verdict } from './verdict'

/** Events that happen within it go together. */
const PAUSE_MS = 1_500
/** After nobody was reached. */
const AGAIN_MS = 30_000

let timer: ReturnType<typeof setTimeout> | undefined
/** How far the shop's clock is ahead of this browser's, as far as it has told. */
let skew = 0
/** Sent from a page that was going: nobody here hears the answer, the next page sends them again. */
const left = new Set<string>()

/** Tells the shop what happened now, in a moment or as soon as it can be reached; returns the event's id. */
export function tell(sight: Sight, turn = turnNow()): string {
  const event = eventOf(sight)
  if (turn === turnNow()) keep({ event, turn })
  later(PAUSE_MS)
  return event.id
}

/** Tells it at once, and whether it was heard or is kept for later; nothing is kept without consent. */
export async function tellNow(sight: Sight): Promise<'heard' | 'kept' | 'lost'> {
  if (!mayTell()) {
    const answer = await post([{ event: eventOf(sight), turn: '' }])
    return answer && answer.status < 300 ? 'heard' : 'lost'
  }
  const id = tell(sight)
  await flush()
  return isKept(id) ? 'kept' : 'heard'
}

/** Sends what waits, one tab at a time. */
export async function flush(): Promise<void> {
  clearTimeout(timer)
  timer = undefined
  if (navigator.locks) await navigator.locks.request('te_told', send)
  else await send()
}

async function send(): Promise<void> {
  while (navigator.onLine) {
    const quiet = silence(Date.now())
    const batch = batchOf(waiting(Date.now()).filter(({ event }) => !left.has(event.id)))
    if (batch.length === 0) return
    if (quiet > 0) return later(quiet)
    const answer = await post(batch)
    const result = verdict(batch, answer, Date.now())
    skew = result.skew ?? skew
    drop(result.done)
    for (const kept of result.corrected) keep(kept)
    if (result.silence === 0) continue
    if (answer) beSilent(Date.now() + result.silence)
    return later(answer ? result.silence : AGAIN_MS)
  }
}

/** Sends what waits as the page goes; it stays kept, since nobody will hear the answer. */
export function lastWords(): void {
  if (!navigator.onLine || silence(Date.now()) > 0) return
  const batch = batchOf(waiting(Date.now()).filter(({ event }) => !left.has(event.id)))
  if (batch.length > 0 && postAndLeave(batch)) for (const { event } of batch) left.add(event.id)
}

/** Sends what an earlier page or a time without a network has left, in a moment. */
export function later(milliseconds = PAUSE_MS): void {
  timer ??= setTimeout(() => void flush(), milliseconds)
}

const eventOf = (sight: Sight): Told => ({ ...sight, id: newId(), at: Date.now() + skew })

/** A random uuid; `crypto.randomUUID` is missing on plain http. */
const newId = () =>
  '10000000-1000-4000-8000-100000000000'.replace(/[018]/g, digit => {
    const random = crypto.getRandomValues(new Uint8Array(1))[0] ?? 0
    return (Number(digit) ^ (random & (15 >> (Number(digit) / 4)))).toString(16)
  })
