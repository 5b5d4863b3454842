import { z } from 'zod'
import { Placement } from '@/lib/generated/prisma/enums'

const named = z.string().transform((text, context) => {
  const [, name, version] = /^([a-z0-9-]+):(\d{1,9})$/.exec(text) ?? []
  if (name && version) return { slug: name, version: Number(version) }
  context.addIssue({ code: 'custom', message: 'An offer is written slug:version.' })
  return z.NEVER
})

const schema = z.object({
  placement: z.enum(Placement),
  order: z.array(named).min(1).max(1_000),
  move: z.string().regex(/^[a-z0-9-]+:\d{1,4}$/),
})

type Reorder = {
  placement: Placement
  /** As it was shown, first to last. */
  order: { slug: string; version: number }[]
  /** Places from 0. */
  from: number
  to: number
}

/** What the board's form asks: `order` as it was shown (slug:version), `move` (slug:place, from 0). Null where it is none. */
export function readReorder(data: FormData): Reorder | null {
  const read = schema.safeParse({
    placement: data.get('placement'),
    order: data.getAll('order'),
    move: data.get('move'),
  })
  if (!read.success) return null
  const { placement, order, move } = read.data
  const [moved = '', place] = move.split(':')
  const from = order.findIndex(offer => offer.slug === moved)
  if (from < 0 || new Set(order.map(offer => offer.slug)).size < order.length) return null
  return { placement, order, from, to: Math.min(Number(place), order.length - 1) }
}
