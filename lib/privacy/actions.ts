'use server'
import { refresh } from 'next/cache'
import { cookies } from 'next/headers'
import { z } from 'zod'
import { passAnswer } from '@/lib/answer'
import { checkedSession } from '@/lib/auth/session'
import { undoMerge } from '@/lib/profile/undo-merge'
import { done, type Result, refused } from '@/lib/result'
import { trouble } from '@/lib/trouble'
import { CONSENT_COOKIE } from '@/lib/visits/consent'
import { VISITOR_COOKIE } from '@/lib/visits/visitor'

/** Gives what a sign-in had brought along back to where it came from. */
export async function undoOwnMerge(_: Result<string> | null, form: FormData): Promise<Result<string>> {
  return passAnswer('undo-merge', await tryUndoing(form))
}

async function tryUndoing(form: FormData): Promise<Result<string>> {
  const mergeId = z.uuid().safeParse(form.get('merge'))
  if (!mergeId.success) return refused('There is no such sign-in to undo.')
  try {
    const session = await checkedSession()
    if (!session) return refused('You have been signed out. Please sign in again; nothing was changed.')
    const undone = await undoMerge(mergeId.data, session.profileId)
    if (undone.kind === 'unknown') return refused('There is no such sign-in to undo.')
    if (undone.kind === 'undone' && undone.reasks) {
      // The yes was not this account's: the browser asks again.
      const jar = await cookies()
      for (const name of [CONSENT_COOKIE, VISITOR_COOKIE]) jar.delete(name)
    }
    refresh()
    return done('Given back. Your shelves no longer know of it.')
  } catch (error) {
    return trouble('undo this', error)
  }
}
