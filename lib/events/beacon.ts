import { z } from 'zod'
import { TOKEN_LENGTH } from '@/lib/experiments/token'
import type { Subject } from '@/lib/profile/who'
import type { VisitTag } from '@/lib/visits/tag'
import type { NewEvent } from './event'

/** Largest body a beacon may have. */
export const BEACON_BYTES = 32_768
/** How old an event may be that a browser kept while it was offline, and how far ahead its clock may be. */
const OLDEST_MS = 7 * 86_400_000
const AHEAD_MS = 300_000

const id = z.uuid()
const at = z.int()
const slug = z.string().regex(/^[a-z0-9-]{1,100}$/, 'must be a slug: a-z, 0-9, -')
const place = {
  placement: z
    .string()
    .regex(/^[ -~]{1,40}$/, 'must be a short name')
    .optional(),
}
/** Which arms of what is learned the place shows, as the page was given it. */
const learned = z.string().max(TOKEN_LENGTH).optional()
const card = { ...place, learned, position: z.int().min(0).max(10_000).optional() }
/** Without query: that may name people. */
const path = z
  .string()
  .max(2_000)
  .regex(/^\/[!-~]*$/, 'must be the path of a page')
  .transform(text => text.replace(/[?#].*/, '').slice(0, 200))

const event = z.discriminatedUnion('name', [
  z.object({ id, at, name: z.literal('view_item_list'), product: slug, ...card }),
  z.object({ id, at, name: z.literal('select_item'), product: slug, ...card }),
  z.object({ id, at, name: z.literal('view_promotion'), offer: slug, learned, ...place }),
  z.object({ id, at, name: z.literal('select_promotion'), offer: slug, learned, ...place }),
  z.object({ id, at, name: z.literal('dismiss'), product: slug, ...place }),
  z.object({
    id,
    at,
    name: z.literal('user_engagement'),
    path,
    engagement_time_msec: z.int().min(1).max(3_600_000),
    product: slug.optional(),
  }),
  z.object({ id, at, name: z.literal('page_view'), path }),
  z.object({ id, at, name: z.literal('view_item'), product: slug, path }),
])
const body = z.object({ events: z.array(event).min(1).max(50) })

export type BeaconEvent = z.infer<typeof event>

/** What was wrong with a beacon, and where: `events[3].name`, empty where it is the whole. */
export type Refusal = { message: string; path: string }

export type ReadBeacon = { events: BeaconEvent[] } | { refusal: Refusal }

/** `['events', 3, 'name']` as one would write it. */
function written(keys: readonly PropertyKey[]): string {
  return keys.reduce<string>(
    (text, key) =>
      typeof key === 'number' ? `${text}[${key}]` : text ? `${text}.${String(key)}` : String(key),
    '',
  )
}

/** The text of a beacon, at `now` (epoch ms); all of it is good or none is taken. Never throws. */
export function readBeacon(text: string, now: number): ReadBeacon {
  try {
    return checkBeacon(JSON.parse(text), now)
  } catch {
    return { refusal: { message: 'That is not JSON.', path: '' } }
  }
}

/** The same of what was parsed already. */
export function checkBeacon(value: unknown, now: number): ReadBeacon {
  const read = body.safeParse(value)
  if (!read.success) {
    const [issue] = read.error.issues
    return { refusal: { message: issue?.message ?? 'Invalid input', path: written(issue?.path ?? []) } }
  }
  const { events } = read.data
  const off = events.findIndex(e => e.at < now - OLDEST_MS || e.at > now + AHEAD_MS)
  if (off < 0) return { events }
  return { refusal: { message: 'is too long ago, or still to come', path: `events[${off}].at` } }
}

/** Who sent a beacon, from where, as the server knows it. */
export type Sender = {
  subject: Subject
  sessionId?: string
  tag: Pick<VisitTag, 'channel' | 'device' | 'daypart'>
  /** The arms a page of this sender's showed `at` (epoch ms), by choice; null for what this shop did not give them. */
  armsOf: (token: string, at: number) => Record<string, string> | null
}

/** What a beacon told, as events of its sender. */
export function eventsOf(
  list: readonly BeaconEvent[],
  { subject, sessionId, tag, armsOf }: Sender,
): NewEvent[] {
  const { channel, device, daypart } = tag
  return list.map(({ id: eventId, at: when, name, ...told }) => {
    const { product, learned: token, ...more } = { product: undefined, learned: undefined, ...told }
    const arms = token === undefined ? null : armsOf(token, when)
    const data = { channel, device, daypart, ...more, ...(arms && { learned: arms }) }
    return { id: eventId, at: new Date(when), name, subject, sessionId, productSlug: product, data }
  })
}
