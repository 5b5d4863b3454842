import 'server-only'
import { db } from '@/lib/db'
import { Prisma } from '@/lib/generated/prisma/client'
import { hashPassword } from './password'

/**
 * Opens an account with a profile of its own; false when the e-mail address has one already. Who `agreed` in this
 * browser to be remembered has agreed with the account they open in it.
 */
export async function createAccount(
  form: { email: string; password: string; name: string | null },
  agreed = false,
): Promise<boolean> {
  const passwordHash = await hashPassword(form.password)
  const consent = agreed && {
    consent: 'GRANTED' as const,
    consentAt: new Date(),
    consents: { create: { granted: true, source: 'sign-up' } },
  }
  try {
    await db.shopper.create({
      data: { email: form.email, passwordHash, profile: { create: { name: form.name, ...consent } } },
    })
    return true
  } catch (error) {
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002') return false
    throw error
  }
}

/** True when somebody has an account with this e-mail address. */
export async function hasAccount(email: string): Promise<boolean> {
  return (await db.shopper.count({ where: { email } })) > 0
}
