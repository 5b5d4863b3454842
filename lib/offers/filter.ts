import type { OfferKind } from '@/lib/generated/prisma/enums'
import type { DeskOffer } from './desk'
import { kindNamed } from './kinds/kinds'
import { type Status, statusOf } from './lifecycle'
import { PLACEMENTS, STATUSES } from './words'

/** What the list of offers is narrowed to; unknown values narrow nothing. */
export type Filter = {
  words: string
  status: Status | null
  placement: keyof typeof PLACEMENTS | null
  kind: OfferKind | null
}

type Query = Record<string, string | string[] | undefined>

export function readFilter(query: Query): Filter {
  const one = (name: string) => {
    const value = query[name]
    return typeof value === 'string' ? value.slice(0, 100) : ''
  }
  const status = one('status')
  const placement = one('placement')
  const kind = one('kind')
  return {
    words: one('q').trim(),
    status: Object.hasOwn(STATUSES, status) ? (status as Status) : null,
    placement: Object.hasOwn(PLACEMENTS, placement) ? (placement as keyof typeof PLACEMENTS) : null,
    kind: kindNamed(kind) ? (kind as OfferKind) : null,
  }
}

/** The offers that have all the words somewhere, in the status and place asked for, at `now` (epoch ms). */
export function narrow(offers: readonly DeskOffer[], filter: Filter, now: number): DeskOffer[] {
  const terms = filter.words.toLowerCase().split(/\s+/).filter(Boolean)
  return offers.filter(({ offer, audience, benefit }) => {
    const text = [offer.title, offer.text, offer.slug, offer.code, audience, benefit].join(' ').toLowerCase()
    return (
      terms.every(term => text.includes(term)) &&
      (!filter.status || statusOf(offer, now) === filter.status) &&
      (!filter.placement || offer.placement === filter.placement) &&
      (!filter.kind || offer.kind === filter.kind)
    )
  })
}

/** How many offers stand at each status at `now` (epoch ms). */
export function countsIn(offers: readonly Pick<DeskOffer, 'offer'>[], now: number): Record<Status, number> {
  const counts = { draft: 0, scheduled: 0, live: 0, paused: 0, ended: 0 }
  for (const { offer } of offers) counts[statusOf(offer, now)]++
  return counts
}
