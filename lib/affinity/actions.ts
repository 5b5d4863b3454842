'use server'
import { refresh } from 'next/cache'
import { z } from 'zod'
import { passAnswer } from '@/lib/answer'
import { currentCatalogue } from '@/lib/catalogue/queries'
import { takeDismissalBack } from '@/lib/events/dismiss'
import { currentSnapshot } from '@/lib/profile/queries'
import { done, type Result, refused } from '@/lib/result'
import { trouble } from '@/lib/trouble'
import { choiceForm, saidOf, takeBackForm, type Undo } from './choice'
import { choose, resetTaste, takeBack } from './choose'
import { labelOf } from './label'

export type Chosen = { said: string; undo: Undo | null }

const GONE =
  'There is nobody here whose taste this could be. Please sign in again, or say yes to being remembered.'

const UNKNOWN = 'That is nothing the shop knows a taste by.'

/** What a shopper or a visitor says about one of their own tastes. */
export async function chooseTaste(_: Result<Chosen> | null, form: FormData): Promise<Result<Chosen>> {
  return passAnswer('taste', await choosing(form))
}

async function choosing(form: FormData): Promise<Result<Chosen>> {
  const fields = Object.fromEntries(form)
  try {
    // The snapshot is this request's own, and empty once the session has ended.
    const { profileId } = await currentSnapshot()
    if (!profileId) return refused(GONE)
    if ('back' in fields) {
      const input = takeBackForm.safeParse(fields)
      if (!input.success) return refused(UNKNOWN)
      const { dimension, key, ...before } = input.data
      await takeBack(profileId, { dimension, key }, before)
      refresh()
      return done({ said: 'Taken back.', undo: null })
    }
    const input = choiceForm.safeParse(fields)
    if (!input.success) return refused(UNKNOWN)
    const { act, ...taste } = input.data
    const before = await choose(profileId, taste, act)
    refresh()
    const label = labelOf(taste.dimension, taste.key, await currentCatalogue())
    return done({ said: saidOf(act, label), undo: { ...taste, ...before } })
  } catch (error) {
    return trouble('keep that', error)
  }
}

/** Puts a product that was waved away back among the others. */
export async function showAgain(_: Result<string> | null, form: FormData): Promise<Result<string>> {
  return passAnswer('dismissal', await showing(form))
}

async function showing(form: FormData): Promise<Result<string>> {
  const product = z.uuid().safeParse(form.get('product'))
  if (!product.success) return refused(UNKNOWN)
  try {
    const { profileId } = await currentSnapshot()
    if (!profileId) return refused(GONE)
    await takeDismissalBack(profileId, product.data)
    refresh()
    return done('Back on the shelf.')
  } catch (error) {
    return trouble('take that back', error)
  }
}

/** Forgets everything that was learned about the taste of whoever asks. */
export async function resetEverything(_: Result<Chosen> | null, form: FormData): Promise<Result<Chosen>> {
  return passAnswer('taste', await resetting(form))
}

async function resetting(form: FormData): Promise<Result<Chosen>> {
  if (form.get('sure') !== 'yes') return refused('Please tick the box first: this cannot be taken back.')
  try {
    const { profileId } = await currentSnapshot()
    if (!profileId) return refused(GONE)
    await resetTaste(profileId)
    refresh()
    return done({ said: 'Everything we had learned about your taste is forgotten.', undo: null })
  } catch (error) {
    return trouble('forget that', error)
  }
}
