import type { Rule } from '@/lib/audiences/rule'
import { factsOf } from '@/lib/audiences/rule'
import type { Benefit, OfferKind, Placement } from '@/lib/generated/prisma/enums'

/** What an offer says, apart from what it gives. */
export type Words = { title: string; text: string }

/** An offer as every decision reads it; instants in epoch milliseconds, money in cents. */
export type Offer = {
  id: string
  slug: string
  kind: OfferKind
  title: string
  text: string
  /** Other words for the same offer; which of them convert is learned (variants.ts). */
  variants: Words[]
  benefit: Benefit
  percent: number | null
  amountCents: number | null
  freeVariantId: string | null
  /** What the benefit applies to: the narrowest one set, everything when none is. */
  scope: { department: string | null; group: string | null; product: string | null }
  audience: Rule
  /** The named audience whose rule that is; null where the offer has its own. */
  audienceId: string | null
  placement: Placement
  priority: number
  code: string | null
  startsAt: number
  endsAt: number | null
  on: boolean
  version: number
}

export type Status = 'live' | 'scheduled' | 'ended' | 'off'

/** Where an offer stands at `now`: switched off comes before its dates. */
export function statusOf(offer: Pick<Offer, 'on' | 'startsAt' | 'endsAt'>, now: number): Status {
  if (!offer.on) return 'off'
  if (now < offer.startsAt) return 'scheduled'
  return offer.endsAt !== null && now >= offer.endsAt ? 'ended' : 'live'
}

/** True when the benefit is for this product. */
export function covers(
  scope: Offer['scope'],
  product: { slug: string; group: string; department: string } | undefined,
): boolean {
  if (!scope.department && !scope.group && !scope.product) return true
  if (!product) return false
  return (
    (!scope.product || scope.product === product.slug) &&
    (!scope.group || scope.group === product.group) &&
    (!scope.department || scope.department === product.department)
  )
}

/** Days around the birthday in which a birthday offer is given: what its audience says, else three. */
export function birthdayWindow(offer: Pick<Offer, 'audience'>): number {
  const days = factsOf(offer.audience).flatMap(f => (f.fact === 'birthday' ? f.withinDays : []))
  return days.length ? Math.max(...days) : 3
}
