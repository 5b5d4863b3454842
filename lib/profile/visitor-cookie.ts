import 'server-only'
import { randomUUID } from 'node:crypto'
import { cookies } from 'next/headers'
import { isHttps } from '@/lib/auth/https'
import { env } from '@/lib/env'
import { TURN_COOKIE } from '@/lib/visits/turn'
import {
  newVisitor,
  signVisitor,
  VISITOR_COOKIE,
  VISITOR_MAX_AGE,
  type VisitorCookie,
} from '@/lib/visits/visitor'

/** Makes this browser a visitor nobody has seen before. Actions and route handlers only. */
export function rotateVisitor(): Promise<void> {
  return rememberVisitor(newVisitor(Date.now()))
}

/** Gives this browser its visitor cookie, and with it a new turn. Actions and route handlers only. */
export async function rememberVisitor(visitor: VisitorCookie): Promise<void> {
  const jar = await cookies()
  const common = { sameSite: 'lax', secure: await isHttps(), path: '/', maxAge: VISITOR_MAX_AGE } as const
  jar.set(VISITOR_COOKIE, signVisitor(visitor, env().VISIT_SECRET), { ...common, httpOnly: true })
  jar.set(TURN_COOKIE, randomUUID(), common)
}
