import 'server-only'
import { createHmac, timingSafeEqual } from 'node:crypto'
import { cookies, headers } from 'next/headers'
import { env } from './env'

const COOKIE = 'te_answer'

const seal = (body: string) => createHmac('sha256', env().AUTH_SECRET).update(body).digest('base64url')

/**
 * Hands what an action answers to the page drawn in the same response, for browsers without script: React's own
 * way is lost where a page continues from its prerendered shell (next 16.4). It travels as a cookie that is
 * already over when it arrives, so only this response sees it. Nothing travels where script takes the answer.
 * Answers the answer.
 */
export async function passAnswer<T>(key: string, answer: T): Promise<T> {
  if ((await headers()).has('next-action')) return answer
  const body = Buffer.from(JSON.stringify({ key, answer })).toString('base64url')
  const value = `${body}.${seal(body)}`
  ;(await cookies()).set(COOKIE, value, { maxAge: 0, httpOnly: true, sameSite: 'strict' })
  return answer
}

/** What an action of this same request passed under `key`, or null. */
export async function passedAnswer<T>(key: string): Promise<T | null> {
  const [body = '', signature = ''] = ((await cookies()).get(COOKIE)?.value ?? '').split('.')
  const expected = Buffer.from(seal(body))
  const given = Buffer.from(signature)
  if (!body || given.length !== expected.length || !timingSafeEqual(given, expected)) return null
  const passed = JSON.parse(Buffer.from(body, 'base64url').toString()) as { key: string; answer: T }
  return passed.key === key ? passed.answer : null
}
