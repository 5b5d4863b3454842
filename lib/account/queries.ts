import 'server-only'
import type { Session } from '@/lib/auth/session'
import { db } from '@/lib/db'

/** What the shopper told us, and the e-mail address of the account. */
export async function ownAccount({ shopperId }: Session) {
  const { email, createdAt, profile } = await db.shopper.findUniqueOrThrow({
    where: { id: shopperId },
    select: { email: true, createdAt: true, profile: true },
  })
  return {
    email,
    createdAt,
    facts: { ...profile, birthday: profile.birthday?.toISOString().slice(0, 10) ?? null },
  }
}

/** The e-mail address of the account; null when it is gone. */
export async function emailOf({ shopperId }: Session): Promise<string | null> {
  const shopper = await db.shopper.findUnique({ where: { id: shopperId }, select: { email: true } })
  return shopper?.email ?? null
}
