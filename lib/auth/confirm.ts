import 'server-only'
import { db } from '@/lib/db'
import { beginAttempt, succeeded } from './attempts'
import { verifyPassword } from './password'
import { personas } from './personas'
import type { Session } from './session'

/**
 * Asks a signed-in shopper for the password once more, as slowly as at sign-in. A demo account needs none: whoever
 * tries it out never typed one. Answers seconds to wait where there were too many attempts.
 */
export async function confirmPassword(
  { shopperId }: Session,
  password: string,
  address: string,
): Promise<'right' | 'wrong' | { wait: number }> {
  const account = await db.shopper.findUnique({
    where: { id: shopperId },
    select: { email: true, passwordHash: true },
  })
  if (!account) return 'wrong'
  if (personas().some(({ email }) => email === account.email)) return 'right'
  const attempt = { email: account.email, address }
  const wait = await beginAttempt(attempt)
  if (wait > 0) return { wait }
  if (!(await verifyPassword(account.passwordHash, password))) return 'wrong'
  await succeeded(attempt)
  return 'right'
}
