import { matches } from '@/lib/audiences/evaluate'
import type { Catalogue, Product } from '@/lib/catalogue/catalogue'
import type { Placement } from '@/lib/generated/prisma/enums'
import { type Decided, isOpenTo, presentBefore } from '@/lib/offers/decide'
import { isHour } from '@/lib/offers/hours'
import { kindOf } from '@/lib/offers/kinds/kinds'
import { isMoment } from '@/lib/offers/moment'
import { covers, type Offer } from '@/lib/offers/offer'
import { isUsed } from '@/lib/offers/period'
import { presentOf } from '@/lib/offers/present'
import { MOMENTS, PLACEMENTS } from '@/lib/offers/words'
import type { ProfileSnapshot } from '@/lib/profile/snapshot'

/** The offers with one of them (its slug) taken as if it were live at `now` (epoch ms). */
export function withDraft(offers: readonly Offer[], slug: string | null, now: number): readonly Offer[] {
  if (slug === null) return offers
  return offers.map(offer => (offer.slug === slug ? asLive(offer, now) : offer))
}

function asLive(offer: Offer, now: number): Offer {
  const { startsAt, endsAt } = offer
  return {
    ...offer,
    state: 'PUBLISHED',
    startsAt: Math.min(startsAt, now),
    endsAt: endsAt !== null && endsAt <= now ? null : endsAt,
  }
}

type Where = {
  /** What stands on the page, by place. */
  shown: Decided
  /** The places of offers this page has. */
  places: readonly Placement[]
  offers: readonly Offer[]
  snapshot: ProfileSnapshot
  catalogue: Catalogue
  now: number
  product?: Product | undefined
  /** A cart with nothing in it has nothing beside it. */
  empty?: boolean
}

/** Whether an offer taken as live stands on a page, and if not, the first thing that keeps it away. In a sentence. */
export function whereIs(offer: Offer, where: Where) {
  const { shown, places, offers, snapshot, catalogue, now, product, empty } = where
  const { placement } = offer
  if (!places.includes(placement))
    return no(`Its place is “${PLACEMENTS[placement]}”, and this page has none.`)
  if (placement === 'PRODUCT' && !covers(offer.scope, product)) return no('It is not for this product.')
  if (empty) return no('Their cart is empty.')
  const first = shown[placement]?.offer
  if (first?.id === offer.id) return { stands: true, why: 'It stands here.' }
  const { isFor, name } = kindOf(offer.kind)
  if (isFor && !isFor(offer, snapshot, now)) return no(`They are not whom “${name}” is for at this time.`)
  if (!isHour(offer, now)) return no('It is not one of its days or hours.')
  if (!isMoment(offer, snapshot, now, catalogue))
    return no(`It is not its moment: ${MOMENTS[offer.moment].toLowerCase()}.`)
  if (!matches(offer.audience, snapshot, now, catalogue)) return no('They are not in its audience.')
  const present = presentOf(offer)
  if (isUsed(offer, snapshot, now))
    return no(present ? `They have had their ${present.name} already.` : 'They have used it already.')
  if (!isOpenTo(offer, snapshot, now, catalogue)) return no('It is over for them.')
  const before = presentBefore(offer, offers, snapshot, now, catalogue)
  if (before) return no(`There is one ${present?.name}, and theirs is “${before.title}”.`)
  if (!first) return no('They have had it before them often enough today.')
  return no(`“${first.title}” stands there, with priority ${first.priority}.`)
}

const no = (why: string) => ({ stands: false, why })
