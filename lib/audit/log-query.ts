import { z } from 'zod'
import { isDeed } from './deeds'

export type LogQuery = { who: string; what: string; before: string | null }

/** What the log is narrowed to, from an address; what is none narrows nothing. */
export function readLogQuery(query: Record<string, string | string[] | undefined>): LogQuery {
  const one = (name: string) => (typeof query[name] === 'string' ? query[name].slice(0, 100).trim() : '')
  const before = z.uuid().safeParse(one('before'))
  return { who: one('who'), what: isDeed(one('what')) ? one('what') : '', before: before.data ?? null }
}
