import { nextPath } from '@/lib/auth/next-path'
import { BEACON_BYTES, beacon, eventsOf } from '@/lib/events/beacon'
import { dismiss } from '@/lib/events/dismiss'
import { recordEvents } from '@/lib/events/record'
import { currentSubject } from '@/lib/profile/subject'
import { isSameOrigin } from '@/lib/visits/same-origin'
import { uuid7 } from '@/lib/visits/uuid7'

const say = (status: number, message: string) => Response.json({ message }, { status })

/** What a browser tells the shop: JSON from the beacon, or the form “less of this” where there is no script. */
export async function POST(request: Request) {
  const { headers } = request
  if (!isSameOrigin(name => headers.get(name))) return say(403, 'Only pages of this shop may say so.')
  if (Number(headers.get('content-length') ?? 0) > BEACON_BYTES) return say(413, 'That is too much at once.')
  const text = await request.text()
  if (Buffer.byteLength(text) > BEACON_BYTES) return say(413, 'That is too much at once.')
  const form = headers.get('content-type')?.startsWith('application/x-www-form-urlencoded')
    ? new URLSearchParams(text)
    : null
  const input = beacon.safeParse(form ? fromForm(form) : parsed(text))
  if (!input.success) return say(400, 'That is not something this shop keeps.')
  const subject = await currentSubject()
  await recordEvents(eventsOf(input.data, subject, Date.now()))
  const waved = input.data.flatMap(e => (e.name === 'dismiss' && e.product ? e.product : []))
  await dismiss(subject, waved)
  if (!form) return new Response(null, { status: 204 })
  return new Response(null, { status: 303, headers: { location: nextPath(form.get('next')) } })
}

function fromForm(form: URLSearchParams) {
  const now = Date.now()
  return [{ id: uuid7(now), at: now, name: 'dismiss', product: form.get('product') }]
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
