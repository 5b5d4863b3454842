'use server'
import { refresh } from 'next/cache'
import { z } from 'zod'
import { passAnswer } from '@/lib/answer'
import { currentSnapshot } from '@/lib/profile/queries'
import { done, type Result, refused } from '@/lib/result'
import { trouble } from '@/lib/trouble'
import { forgetVisit } from './own-visits'

const form = z.object({ visit: z.uuid() })

/** Forgets one stay of whoever asks, with what was learned from it. */
export async function forgetOwnVisit(_: Result<string> | null, data: FormData): Promise<Result<string>> {
  return passAnswer('visit', await forgetting(data))
}

async function forgetting(data: FormData): Promise<Result<string>> {
  const input = form.safeParse(Object.fromEntries(data))
  if (!input.success) return refused('There is no such visit.')
  try {
    const { profileId } = await currentSnapshot()
    const gone = profileId && (await forgetVisit(profileId, input.data.visit))
    if (!gone) return refused('That visit is not there any more.')
    refresh()
    return done('Forgotten, with all it had told us.')
  } catch (error) {
    return trouble('forget that visit', error)
  }
}
