'use server'
import { refresh } from 'next/cache'
import { passAnswer } from '@/lib/answer'
import { updateSession } from '@/lib/auth/auth'
import { checkedSession } from '@/lib/auth/session'
import { db } from '@/lib/db'
import { done, fieldsOf, type Result, refused, withTyped } from '@/lib/result'
import { trouble } from '@/lib/trouble'
import { factFields, factsForm } from './facts'

/** Keeps what the shopper told about themselves; what was cleared is forgotten. Grants are never touched. */
export async function saveFacts(_: Result<string> | null, form: FormData): Promise<Result<string>> {
  return passAnswer('facts', await trySaving(form))
}

async function trySaving(form: FormData): Promise<Result<string>> {
  const input = factsForm(Date.now()).safeParse(factFields(form))
  if (!input.success)
    return withTyped(refused('Please look at what is marked below.', fieldsOf(input.error.issues)), form)
  try {
    const session = await checkedSession()
    if (!session) return withTyped(refused('You have been signed out elsewhere. Please sign in again.'), form)
    const { birthday, ...facts } = input.data
    await db.profile.update({
      where: { id: session.profileId },
      data: { ...facts, birthday: birthday ? new Date(`${birthday}T00:00:00Z`) : null },
    })
    // The session carries the name for the header.
    if (facts.name !== session.name) await updateSession({})
    refresh()
    return done('Saved. The shop knows it from the next page on.')
  } catch (error) {
    return withTyped(trouble('save this', error), form)
  }
}
