import 'server-only'
import { cookies } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import { decode } from 'next-auth/jwt'
import { cache } from 'react'
import { db } from '@/lib/db'
import { env } from '@/lib/env'
import type { Role } from '@/lib/generated/prisma/enums'
import type { Session } from './claims'
import { rememberTokens } from './remember'

export type { Session } from './claims'

/** How long a session lasts after signing in. */
export const SESSION_SECONDS = 30 * 86_400

/** The names next-auth gives the session cookie, plain and over https; each is also the salt of its key. */
export const SESSION_COOKIES = ['__Secure-authjs.session-token', 'authjs.session-token'] as const

const readers = SESSION_COOKIES.map(
  salt => [salt, rememberTokens(token => decode({ token, secret: env().AUTH_SECRET, salt }), 5_000)] as const,
)

/** Who a session cookie says is signed in, for code outside a request; `get` reads one cookie by its name. */
export async function sessionFrom(get: (name: string) => string | undefined): Promise<Session | null> {
  for (const [name, read] of readers) {
    const token = get(name)
    const session = token ? await read(token, Date.now()) : null
    if (session) return session
  }
  return null
}

/**
 * Who the session cookie says is signed in, or null. Verified, but not asked of the database: what must not
 * outlive an ended session goes through `requireShopper` or checks `epoch` in its own statement.
 */
export const readSession = cache(async (): Promise<Session | null> => {
  const jar = await cookies()
  return sessionFrom(name => jar.get(name)?.value)
})

const standing = cache((id: string) =>
  db.shopper.findUnique({ where: { id }, select: { epoch: true, role: true, profileId: true } }),
)

/** The session, checked against the account: null when the account is gone or its sessions were ended. */
export async function checkedSession(): Promise<Session | null> {
  const session = await readSession()
  const account = session && (await standing(session.shopperId))
  if (!account || account.epoch !== session.epoch || account.profileId !== session.profileId) return null
  return { ...session, role: account.role }
}

/** The signed-in shopper, checked against the account; others are sent to sign in and come back to `next`. */
export async function requireShopper(next = '/account'): Promise<Session> {
  const session = await checkedSession()
  if (!session) redirect(`/sign-in?next=${encodeURIComponent(next)}`)
  return session
}

/** The signed-in person in one of these roles, checked against the account; for everyone else the page does not exist. */
export async function requireRole(...roles: Role[]): Promise<Session> {
  const session = await checkedSession()
  if (!session || !roles.includes(session.role)) notFound()
  return session
}
