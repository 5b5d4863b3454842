import { env } from './env'

let ahead: number | undefined

/**
 * The time by which the shop decides what to show and what it costs, epoch ms: season, launches, offers, what is
 * due. A demo may be opened on another day (STORE_CLOCK), from which its clock then runs on; sessions, cookies and
 * the log always go by the real time.
 */
export function storeTime(): number {
  const now = Date.now()
  ahead ??= (env().STORE_CLOCK ?? now) - now
  return now + ahead
}
