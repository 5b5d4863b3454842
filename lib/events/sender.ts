import 'server-only'
import { cookies, headers } from 'next/headers'
import { env } from '@/lib/env'
import { verifyArms } from '@/lib/experiments/token'
import { currentSubject, mayRecord } from '@/lib/profile/subject'
import { stableIdOf } from '@/lib/profile/who'
import { tagVisit } from '@/lib/visits/tag'
import { VISITOR_COOKIE, verifyVisitor } from '@/lib/visits/visitor'
import type { Sender } from './beacon'

/** Who sends this request: the session by the visitor's cookie, the tags by the page it comes from. */
export async function currentSender(): Promise<Sender & { mayRecord: boolean }> {
  const [subject, may, jar, list] = await Promise.all([currentSubject(), mayRecord(), cookies(), headers()])
  const page = list.get('referer') ?? ''
  const url = new URL(URL.canParse(page) ? page : 'http://shop.invalid/')
  // The page itself is where the request comes from, not how the visitor came.
  const header = (name: string) => (name === 'referer' ? null : list.get(name))
  const visitor = verifyVisitor(jar.get(VISITOR_COOKIE)?.value, env().VISIT_SECRET)
  const tag = tagVisit(header, url, Date.now())
  const id = stableIdOf(subject)
  // What a robot looks at teaches nothing.
  const armsOf = (token: string, at: number) =>
    id === null || tag.bot ? null : verifyArms(token, id, at, env().VISIT_SECRET)
  return { subject, mayRecord: may, sessionId: visitor?.sessionId, tag, armsOf }
}
