import { z } from 'zod'
import type { Subject } from '@/lib/profile/who'
import type { NewEvent } from './event'

/** Largest body a beacon may have. */
export const BEACON_BYTES = 32_768
/** How far a browser's clock may be off before the server's is taken. */
const CLOCK_MS = 3_600_000

const event = z
  .object({
    id: z.uuid(),
    at: z.number().int(),
    name: z.enum(['dismiss', 'select_item', 'view_promotion']),
    product: z
      .string()
      .regex(/^[a-z0-9-]{1,100}$/)
      .optional(),
    offer: z
      .string()
      .regex(/^[a-z0-9-]{1,100}$/)
      .optional(),
    placement: z.string().max(40).optional(),
  })
  .refine(e => (e.name === 'view_promotion' ? e.offer : e.product), 'names what it is about')

/** What a browser may tell: at most 50 events of the kinds a server cannot see. */
export const beacon = z.array(event).min(1).max(50)

export type Beacon = z.infer<typeof beacon>

/** Turns a beacon into events of a subject at `now` (epoch ms). */
export function eventsOf(list: Beacon, subject: Subject, now: number): NewEvent[] {
  return list.map(({ id, at, name, product, offer, placement }) => ({
    id,
    at: new Date(Math.abs(at - now) <= CLOCK_MS ? at : now),
    name,
    subject,
    productSlug: product,
    data: { ...(offer && { offer }), ...(placement && { placement }) },
  }))
}
