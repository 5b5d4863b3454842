import 'server-only'
import { deskReader } from '@/lib/auth/desk'
import { storeTime } from '@/lib/clock'
import { statusOf } from '@/lib/offers/lifecycle'
import { currentOffers } from '@/lib/offers/queries'
import { STATUSES } from '@/lib/offers/words'

/** The offers a preview can take as live: all that are not, and `chosen`, by title. Merchandisers and service only. */
export async function draftChoices(chosen: readonly string[]): Promise<{ value: string; label: string }[]> {
  await deskReader('/merchandise/preview')
  const now = storeTime()
  return (await currentOffers())
    .map(offer => ({ offer, status: statusOf(offer, now) }))
    .filter(({ offer, status }) => status !== 'live' || chosen.includes(offer.slug))
    .map(({ offer, status }) => ({ value: offer.slug, label: `${offer.title} · ${STATUSES[status]}` }))
    .sort((a, b) => a.label.localeCompare(b.label, 'en'))
}
