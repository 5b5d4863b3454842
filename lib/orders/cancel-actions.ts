'use server'
import { refresh, updateTag } from 'next/cache'
import { z } from 'zod'
import { passAnswer } from '@/lib/answer'
import { checkedSession } from '@/lib/auth/session'
import { tags } from '@/lib/catalogue/tags'
import { offerTags } from '@/lib/offers/tags'
import { forgetSnapshot } from '@/lib/profile/read'
import { done, type Result, refused } from '@/lib/result'
import { trouble } from '@/lib/trouble'
import { cancelOrder } from './cancel'
import { guestOrderNumber } from './order-queries'

const cancelForm = z.object({ number: z.coerce.number().int().min(1).max(999_999_999) })

/** Cancels an order (form field `number`) while it is being packed: its shopper, its guest, or the service desk. */
export async function cancelOwnOrder(_: Result | null, form: FormData): Promise<Result> {
  return passAnswer('cancel', await tryCancelling(form))
}

async function tryCancelling(form: FormData): Promise<Result> {
  const input = cancelForm.safeParse(Object.fromEntries(form))
  if (!input.success) return refused(NO_SUCH)
  try {
    const [session, guestNumber] = await Promise.all([checkedSession(), guestOrderNumber()])
    const cancelled = await cancelOrder(input.data.number, { session, guestNumber })
    refresh()
    if (cancelled.kind === 'gone') return refused(NO_SUCH)
    if (cancelled.kind === 'too-late')
      return refused('It has left the house already, so it cannot be cancelled any more.')
    if (cancelled.kind === 'cancelled') {
      for (const slug of cancelled.inStock) updateTag(tags.product(slug))
      if (cancelled.offerBack) updateTag(offerTags.offers())
      if (session) forgetSnapshot(session.profileId)
    }
    return done(undefined)
  } catch (error) {
    return trouble('cancel this order', error)
  }
}

const NO_SUCH = 'We have no such order of yours. Sign in with the account you ordered with, and try again.'
