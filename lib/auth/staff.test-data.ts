import { encode } from 'next-auth/jwt'
import { db } from '@/lib/db'
import { newShopper } from '@/lib/events/shop.test-data'
import type { Role } from '@/lib/generated/prisma/enums'

type Account = { shopperId: string; profileId: string }
type Wish = { epoch?: number; maxAge?: number; secret?: string }

/** Somebody with an account in a role. */
export async function newStaff(role: Role, name: string | null = null) {
  const staff = await newShopper({ name })
  await db.shopper.update({ where: { id: staff.shopperId }, data: { role } })
  return staff
}

/**
 * Name and value of a session's cookie. It always says merchandiser, as a cookie does whose account has lost the
 * role; another epoch is that of an ended session, another secret that of a forger.
 */
export async function sessionCookie(
  { shopperId, profileId }: Account,
  { epoch = 0, maxAge = 3_600, secret = process.env.AUTH_SECRET ?? '' }: Wish = {},
): Promise<[string, string]> {
  const salt = 'authjs.session-token'
  const token = { shopperId, profileId, role: 'MERCHANDISER', epoch, name: null }
  return [salt, await encode({ token, secret, salt, maxAge })]
}
