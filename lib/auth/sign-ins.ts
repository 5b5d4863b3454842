import 'server-only'
import { CredentialsSignin } from 'next-auth'
import { db } from '@/lib/db'
import { addressOf } from './address'
import { beginAttempt, succeeded } from './attempts'
import type { Session } from './claims'
import { signInForm } from './credentials'
import { verifyPassword } from './password'
import { personaOf } from './personas'

/** Thrown instead of looking at a password while the account or the address has to wait. */
export class Throttled extends CredentialsSignin {
  override code = 'throttled'
  constructor(readonly seconds: number) {
    super()
  }
}

const account = (email: string) =>
  db.shopper.findUnique({
    where: { email },
    include: { profile: { select: { name: true } } },
  })

type Account = NonNullable<Awaited<ReturnType<typeof account>>>

function signedIn({ id, profileId, role, epoch, profile }: Account): Session & { id: string } {
  return { id, shopperId: id, profileId, role, epoch, name: profile.name }
}

/** E-mail and password to who that is, or null. @throws Throttled */
export async function byPassword(input: unknown, request: Request) {
  const form = signInForm.safeParse(input)
  if (!form.success) return null
  const attempt = { email: form.data.email, address: addressOf(request.headers) }
  const seconds = await beginAttempt(attempt)
  if (seconds > 0) throw new Throttled(seconds)
  const found = await account(attempt.email)
  const right = await verifyPassword(found?.passwordHash ?? null, form.data.password)
  if (!found || !right) return null
  await succeeded(attempt)
  return signedIn(found)
}

/** The same session with what the account says now, or null when the account ended it. */
export async function renewed({ shopperId, epoch }: Session): Promise<Session | null> {
  const found = await db.shopper.findUnique({
    where: { id: shopperId, epoch },
    include: { profile: { select: { name: true } } },
  })
  return found && { ...signedIn(found) }
}

/** A demo persona by its slug, or null: null for every slug unless this is the demo. */
export async function byPersona(input: { slug?: unknown }) {
  const persona = personaOf(input.slug)
  const found = persona && (await account(persona.email))
  return found ? signedIn(found) : null
}
