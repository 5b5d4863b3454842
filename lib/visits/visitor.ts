import { createHmac, timingSafeEqual } from 'node:crypto'
import { uuid7 } from './uuid7'

/** What the signed `te_visitor` cookie says; `lastSeen` in unix seconds. */
export type VisitorCookie = { visitorId: string; sessionId: string; lastSeen: number }

export const VISITOR_COOKIE = 'te_visitor'
export const VISITOR_MAX_AGE = 365 * 86_400
/** A session ends after this many seconds without a visit. */
export const SESSION_GAP = 30 * 60
/** The cookie is written again only when it is older than this, so most answers carry none. */
export const RENEW_AFTER = 60

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}'
const SHAPE = new RegExp(`^v1\\.(${UUID})\\.(${UUID})\\.([0-9a-z]{1,9})\\.([\\w-]{43})$`)

function mac(text: string, secret: string): string {
  return createHmac('sha256', secret).update(text).digest('base64url')
}

/** The cookie's value: `v1.<visitor>.<session>.<last seen, base 36>.<HMAC-SHA256>`. */
export function signVisitor({ visitorId, sessionId, lastSeen }: VisitorCookie, secret: string): string {
  const text = `v1.${visitorId}.${sessionId}.${lastSeen.toString(36)}`
  return `${text}.${mac(text, secret)}`
}

/** What a cookie says, or null when it is not one of ours, forged or broken. */
export function verifyVisitor(cookie: string | undefined, secret: string): VisitorCookie | null {
  const match = cookie && SHAPE.exec(cookie)
  if (!match) return null
  const [, visitorId = '', sessionId = '', seen = '', sent = ''] = match
  const expected = mac(cookie.slice(0, cookie.lastIndexOf('.')), secret)
  if (!timingSafeEqual(Buffer.from(sent), Buffer.from(expected))) return null
  return { visitorId, sessionId, lastSeen: Number.parseInt(seen, 36) }
}

/** A visitor nobody has seen before; `now` in epoch milliseconds. */
export function newVisitor(now: number): VisitorCookie {
  return { visitorId: uuid7(now), sessionId: uuid7(now), lastSeen: Math.floor(now / 1000) }
}

/**
 * The cookie after a visit at `now` (epoch ms): the same object when it need not be written again,
 * with a new session when the last visit is more than 30 minutes ago.
 */
export function renewVisitor(visitor: VisitorCookie, now: number): VisitorCookie {
  const seconds = Math.floor(now / 1000)
  const age = seconds - visitor.lastSeen
  if (age >= 0 && age <= RENEW_AFTER) return visitor
  const sessionId = age >= 0 && age <= SESSION_GAP ? visitor.sessionId : uuid7(now)
  return { ...visitor, sessionId, lastSeen: seconds }
}
