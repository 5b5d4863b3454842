import 'server-only'
import { deskReader } from '@/lib/auth/desk'
import { type DeskLog, logOf } from './log'
import type { LogQuery } from './log-query'

/** What was done at the desk, newest first, each with what it changed. Merchandisers and service. */
export async function deskLog(query: LogQuery): Promise<DeskLog> {
  await deskReader('/merchandise/log')
  return logOf(query)
}
