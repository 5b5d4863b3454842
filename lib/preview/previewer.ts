import 'server-only'
import { redirect } from 'next/navigation'
import { readSession, requireRole, type Session } from '@/lib/auth/session'

/** Who may look at the shop as somebody else: merchandisers and service. Strangers are sent to sign in; for everyone else there is no preview. */
export async function previewer(): Promise<Session> {
  if (!(await readSession())) redirect(`/sign-in?next=${encodeURIComponent('/merchandise/preview')}`)
  return requireRole('MERCHANDISER', 'SERVICE')
}
