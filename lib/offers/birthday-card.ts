import 'server-only'
import { checkedSession } from '@/lib/auth/session'
import { db } from '@/lib/db'
import { birthdayOn } from './birthday'
import { birthdayWindow } from './kinds/birthday'
import { statusOf } from './lifecycle'
import { currentOffers } from './queries'

export type CardFor = {
  name: string | null
  /** What the birthday offer says, while there is one. */
  gift: string | null
}

/**
 * What the birthday card of the signed-in shopper says, or null for strangers and away from the birthday.
 * `now` in epoch ms.
 */
export async function birthdayCardFor(now: number): Promise<CardFor | null> {
  const session = await checkedSession()
  if (!session) return null
  const profile = await db.profile.findUnique({
    where: { id: session.profileId },
    select: { name: true, birthday: true, timeZone: true },
  })
  if (!profile?.birthday) return null
  const offers = await currentOffers()
  const offer = offers
    .filter(o => o.kind === 'BIRTHDAY' && statusOf(o, now) === 'live')
    .reduce(
      (a, b) => (a && a.priority >= b.priority ? a : b),
      offers.find(() => false),
    )
  const window = offer ? birthdayWindow(offer) : 3
  const birthday = profile.birthday.toISOString().slice(0, 10)
  if (!birthdayOn(birthday, profile.timeZone, now, window).within) return null
  return { name: profile.name, gift: offer?.text ?? null }
}
