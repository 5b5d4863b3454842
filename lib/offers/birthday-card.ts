import 'server-only'
import { checkedSession } from '@/lib/auth/session'
import { catalogueAt } from '@/lib/catalogue/queries'
import { readSnapshot } from '@/lib/profile/read'
import { birthdayOn } from './birthday'
import { isTheirs } from './decide'
import { birthdayWindow } from './kinds/birthday'
import { statusOf } from './lifecycle'
import { offersAt } from './queries'
import { byRank } from './ranked'

export type CardFor = {
  name: string | null
  /** What the birthday offer says, while there is one for them. */
  gift: string | null
}

/**
 * What the birthday card of the signed-in shopper says, or null for strangers, for who declined being remembered, and
 * away from the birthday. `now` in epoch ms.
 */
export async function birthdayCardFor(now: number): Promise<CardFor | null> {
  const session = await checkedSession()
  if (!session) return null
  const snapshot = await readSnapshot({ kind: 'shopper', ...session }, null)
  const { name, birthday, timeZone } = snapshot.facts
  if (!birthday || snapshot.consent === 'DENIED') return null
  const [all, catalogue] = await Promise.all([
    offersAt(snapshot.revision.offers),
    catalogueAt(snapshot.revision.catalogue),
  ])
  const offers = all
    .filter(offer => offer.kind === 'BIRTHDAY' && statusOf(offer, now) === 'live')
    .sort(byRank)
  const window = Math.max(...offers.map(birthdayWindow), offers.length ? 0 : 3)
  if (!birthdayOn(birthday, timeZone, now, window).within) return null
  const gift = offers.find(offer => offer.code === null && isTheirs(offer, all, snapshot, now, catalogue))
  return { name, gift: gift?.text ?? null }
}
