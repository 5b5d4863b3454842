import { seedId } from '@/prisma/seed/seed-id'
import type { HistoryLine } from './history-line'

const DAY = 86_400_000

/** A line of a history with the ids of what it becomes. */
export type HistoryRow = HistoryLine & {
  line: number
  /** Epoch ms in this shop: moved up with the whole history where that was asked for. */
  at: number
  profileId: string
  sessionId: string
  eventId: string
  orderId: string | null
}

/** The profile of somebody a history calls so: known again in every file, and the name itself is kept nowhere. */
export const profileIdOf = (visitor: string) => seedId('imported-visitor', visitor)

/**
 * What a line becomes, moved up by so many days. All ids come from what the line says, so that the same line makes the
 * same rows in whichever file it stands: two equal lines are one. Without a session or an order of its own, what
 * somebody did on one day (UTC) is a session, and what they bought at one instant an order.
 */
export function historyRow(told: HistoryLine, line: number, shiftDays: number): HistoryRow {
  const { at, visitor, name, item, quantity, priceCents, order, session } = told
  const day = Math.floor(at / DAY)
  return {
    ...told,
    line,
    at: at + shiftDays * DAY,
    profileId: profileIdOf(visitor),
    sessionId: seedId('imported-session', JSON.stringify([visitor, session ?? day])),
    eventId: seedId('imported-event', JSON.stringify([at, visitor, name, item, quantity, priceCents, order])),
    orderId: name === 'purchase' ? seedId('imported-order', JSON.stringify([visitor, order ?? at])) : null,
  }
}
