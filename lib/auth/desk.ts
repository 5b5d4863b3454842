import 'server-only'
import { redirect } from 'next/navigation'
import { checkedSession, readSession, requireRole, type Session } from './session'

async function signedIn(next: string): Promise<void> {
  if (!(await readSession())) redirect(`/sign-in?next=${encodeURIComponent(next)}`)
}

/** The merchandiser at the desk. Strangers are sent to sign in; for everyone else the page does not exist. */
export async function merchandiser(next = '/merchandise'): Promise<Session> {
  await signedIn(next)
  return requireRole('MERCHANDISER')
}

/** Whoever may read the desk: merchandisers, and service, who change nothing there. For others as `merchandiser`. */
export async function deskReader(next = '/merchandise'): Promise<Session> {
  await signedIn(next)
  return requireRole('MERCHANDISER', 'SERVICE')
}

/** True for those who may change what the desk shows. */
export async function mayEdit(): Promise<boolean> {
  return (await checkedSession())?.role === 'MERCHANDISER'
}
