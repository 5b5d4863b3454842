import 'server-only'
import { cookies, headers } from 'next/headers'
import { cache } from 'react'
import { readSession } from '@/lib/auth/session'
import { env } from '@/lib/env'
import { CART_COOKIE, verifyCart } from '@/lib/orders/cart-cookie'
import { CONSENT_COOKIE } from '@/lib/visits/consent'
import { aboutOf, channelOf, deviceOf } from '@/lib/visits/tag'
import { VISITOR_COOKIE, verifyVisitor } from '@/lib/visits/visitor'
import type { Subject } from './who'

export type { Subject } from './who'

/** The visitor of a browser that agreed to be remembered and does not ask otherwise (GPC); else null. */
export async function consentedVisitor(): Promise<string | null> {
  const jar = await cookies()
  if (jar.get(CONSENT_COOKIE)?.value !== 'yes') return null
  const visitor = verifyVisitor(jar.get(VISITOR_COOKIE)?.value, env().VISIT_SECRET)
  return visitor && (await headers()).get('sec-gpc') !== '1' ? visitor.visitorId : null
}

/** Who this request is about, from verified cookies alone; a visitor only with consent. */
export const currentSubject = cache(async (): Promise<Subject> => {
  const session = await readSession()
  if (session) return { kind: 'shopper', profileId: session.profileId, shopperId: session.shopperId }
  const visitorId = await consentedVisitor()
  return visitorId ? { kind: 'visitor', visitorId } : { kind: 'stranger' }
})

/** False where this browser said no itself or asks not to be tracked (GPC): then nothing is written down, whoever is signed in. */
export async function mayRecord(): Promise<boolean> {
  const [jar, list] = await Promise.all([cookies(), headers()])
  return list.get('sec-gpc') !== '1' && jar.get(CONSENT_COOKIE)?.value !== 'no'
}

/** The class of device this request comes from, by what its browser says. */
export const currentDevice = cache(async () => deviceOf((await headers()).get('user-agent') ?? ''))

/** How this request came in: its channel and the word for what its link was about, from its address and referrer. */
export async function currentArrival(query: Record<string, string | string[] | undefined>) {
  const list = await headers()
  const url = new URL('http://shop.invalid')
  for (const [name, value] of Object.entries(query))
    if (typeof value === 'string') url.searchParams.set(name, value)
  return { channel: channelOf(url, list.get('referer'), list.get('host')), about: aboutOf(url) }
}

/** The cart of somebody who is not signed in, from the signed cart cookie. */
export const currentCartId = cache(async (): Promise<string | null> => {
  const cookie = (await cookies()).get(CART_COOKIE)?.value
  return cookie ? verifyCart(cookie, env().VISIT_SECRET) : null
})
