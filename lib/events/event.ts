import type { EventName } from '@/lib/generated/prisma/enums'
import type { Subject } from '@/lib/profile/who'

/** Something that happened, before it is in the log; sent twice with the same `at` and `id` it counts once. */
export type NewEvent = {
  id: string
  at: Date
  name: EventName
  subject: Subject
  sessionId?: string
  productId?: string
  /** Instead of the id where only the address is known; resolved when written. */
  productSlug?: string
  data?: Record<string, unknown>
}
