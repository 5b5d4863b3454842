import 'server-only'
import { cache } from 'react'
import { readSession, type Session } from '@/lib/auth/session'
import { settleVisits } from '@/lib/visits/under-way'
import { readSnapshot } from './read'
import { emptySnapshot, type ProfileSnapshot } from './snapshot'
import { currentCartId, currentSubject } from './subject'
import type { Subject } from './who'

/**
 * The snapshot of a subject with the cart this browser carries; read once a request, whoever asks. A session
 * that was ended since its cookie was written tells nothing about anybody. What this browser looked at on the
 * page before is in it.
 */
export const profileSnapshot = cache(async (subject: Subject): Promise<ProfileSnapshot> => {
  const [cartId, session] = await Promise.all([currentCartId(), readSession(), settleVisits(subject)])
  const snapshot = await readSnapshot(subject, cartId)
  const ended = subject.kind === 'shopper' && snapshot.epoch !== session?.epoch
  return ended ? emptySnapshot(snapshot.revision) : snapshot
})

/** The snapshot of whoever makes this request. */
export async function currentSnapshot(): Promise<ProfileSnapshot> {
  return profileSnapshot(await currentSubject())
}

/** The session of whoever makes this request; null also where it was ended since, so that not even its name is shown. */
export async function standingSession(): Promise<Session | null> {
  const [session, { shopperId }] = await Promise.all([readSession(), currentSnapshot()])
  return session && shopperId ? session : null
}
