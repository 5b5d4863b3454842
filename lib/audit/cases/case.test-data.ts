import type { Deed } from '../deeds'

/** A thing that can be asked of the desk, made ready. */
export type Asked = {
  /** What the merchandiser sends, as it should be. */
  send: () => Promise<unknown>
  /** The entries it leaves in the audit log, in their order: to what it was done, and the version that came of it. */
  tells: [subject: string, version: number | null][]
  /** What a merchandiser may send as well and is not done, by why: a conflict, a mistake. */
  refused?: Record<string, () => Promise<unknown>>
}

export type Case = {
  /** `module#action`, or `app/…/route.ts METHOD`. */
  action: string
  /** What is asked of it, in words. */
  what: string
  /** What the log calls it; null where nothing is changed. */
  deed: Deed | null
  /** Puts there what it takes, in the name of somebody else. */
  given: (somebody: string) => Promise<Asked>
}

/** A form as it is sent; a list is as many fields of one name. */
export function sent(fields: Record<string, string | number | readonly string[]>): FormData {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields))
    for (const one of Array.isArray(value) ? value : [String(value)]) data.append(name, one)
  return data
}
