import { addressOf } from '@/lib/auth/address'
import { nextPath } from '@/lib/auth/next-path'
import { LogFull } from '@/lib/events/batcher'
import { BEACON_BYTES, checkBeacon, eventsOf, readBeacon } from '@/lib/events/beacon'
import { bodyText } from '@/lib/events/body'
import { dismiss } from '@/lib/events/dismiss'
import { isData, recordCounting } from '@/lib/events/record'
import { currentSender } from '@/lib/events/sender'
import { tokenBuckets } from '@/lib/events/token-buckets'
import type { Subject } from '@/lib/profile/who'
import { isSameOrigin } from '@/lib/visits/same-origin'
import { uuid7 } from '@/lib/visits/uuid7'

/** A browser tells a batch every few seconds; several tabs that come back online at once are still a burst. */
const wait = tokenBuckets({ burst: 200, perSecond: 20, keys: 20_000 })
/** Seconds after which a log that is full or out of reach is worth another try. */
const AGAIN_S = 2

const say = (status: number, message: string, headers?: Record<string, string>) =>
  Response.json({ message }, { status, headers })

/** What a browser tells the shop: JSON from the page, or the form “less of this” where there is no script. */
export async function POST(request: Request) {
  const { headers } = request
  if (!isSameOrigin(name => headers.get(name))) return say(403, 'Only pages of this shop may say so.')
  const type = headers.get('content-type')?.split(';')[0]?.trim().toLowerCase()
  const isForm = type === 'application/x-www-form-urlencoded'
  if (!isForm && type !== 'application/json') return say(415, 'Events come as application/json.')
  const sender = await currentSender()
  const seconds = wait(keyOf(sender.subject, headers), Date.now())
  if (seconds > 0) return say(429, 'That is too often.', { 'retry-after': String(seconds) })
  const text = await bodyText(request, BEACON_BYTES).catch(() => '')
  if (text === null) return say(413, `That is more than ${BEACON_BYTES} bytes.`)

  const now = Date.now()
  const form = isForm ? new URLSearchParams(text) : null
  const read = form ? checkBeacon(fromForm(form, now), now) : readBeacon(text, now)
  if ('refusal' in read) return Response.json({ ...read.refusal, now }, { status: 400 })
  try {
    const accepted = sender.mayRecord ? await recordCounting(eventsOf(read.events, sender)) : 0
    const waved = read.events.flatMap(e => (e.name === 'dismiss' ? e.product : []))
    await dismiss(sender.subject, waved)
    if (!form) return Response.json({ accepted }, { status: 202 })
    return new Response(null, { status: 303, headers: { location: nextPath(form.get('next')) } })
  } catch (error) {
    if (isData(error))
      return Response.json({ message: 'Invalid input', path: 'events', now }, { status: 400 })
    if (!(error instanceof LogFull)) console.error('[events] not recorded:', error)
    return say(503, 'The log takes nothing at the moment.', { 'retry-after': String(AGAIN_S) })
  }
}

function keyOf(subject: Subject, headers: Headers): string {
  if (subject.kind === 'shopper') return subject.profileId
  return subject.kind === 'visitor' ? subject.visitorId : addressOf(headers)
}

function fromForm(form: URLSearchParams, now: number) {
  return { events: [{ id: uuid7(now), at: now, name: 'dismiss', product: form.get('product') }] }
}
