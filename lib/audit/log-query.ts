import { z } from 'zod'
import { type Deed, isDeed } from './deeds'

export type LogQuery = {
  /** The account of who did it. */
  who: string | null
  /** Words of what it was done to, or exactly that: `offer:summer`. */
  thing: string
  what: Deed | null
  /** YYYY-MM-DD, by the clock of the shop. */
  day: string | null
  /** The entry the one before this page ended with. */
  before: string | null
}

/** What the log is narrowed to, from an address; what is none narrows nothing. */
export function readLogQuery(query: Record<string, string | string[] | undefined>): LogQuery {
  const one = (name: string) => (typeof query[name] === 'string' ? query[name].slice(0, 200).trim() : '')
  const [who, before] = ['who', 'before'].map(name => z.uuid().safeParse(one(name)).data ?? null)
  const what = one('what')
  return {
    who: who ?? null,
    thing: one('thing'),
    what: isDeed(what) ? what : null,
    day: z.iso.date().safeParse(one('day')).data ?? null,
    before: before ?? null,
  }
}

/** The address of the log narrowed so, from its newest entry or on from `before`. */
export function logHref(query: Partial<LogQuery>): string {
  const said = Object.entries(query).flatMap(([name, value]) => (value ? [[name, value]] : []))
  return said.length > 0 ? `/merchandise/log?${new URLSearchParams(said)}` : '/merchandise/log'
}
