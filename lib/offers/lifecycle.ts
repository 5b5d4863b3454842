import type { OfferState } from '@/lib/generated/prisma/enums'
import type { Offer } from './offer'

export type Status = 'draft' | 'scheduled' | 'live' | 'paused' | 'ended'

/** Where an offer stands at `now` (epoch ms): what was done to it, and for a published one its dates. */
export function statusOf(offer: Pick<Offer, 'state' | 'startsAt' | 'endsAt'>, now: number): Status {
  if (offer.state === 'DRAFT') return 'draft'
  if (offer.state === 'ENDED' || (offer.endsAt !== null && now >= offer.endsAt)) return 'ended'
  if (offer.state === 'PAUSED') return 'paused'
  return now < offer.startsAt ? 'scheduled' : 'live'
}

/** What can be done to an offer, and the state it leads to. */
const STEPS = { publish: 'PUBLISHED', pause: 'PAUSED', resume: 'PUBLISHED', end: 'ENDED' } as const
export type Step = keyof typeof STEPS

/** Steps that make sense from each status; an ended offer is copied, not woken. */
const FROM: Record<Status, readonly Step[]> = {
  draft: ['publish'],
  scheduled: ['pause', 'end'],
  live: ['pause', 'end'],
  paused: ['resume', 'end'],
  ended: [],
}

export const stepsFrom = (status: Status): readonly Step[] => FROM[status]

/** The state after a step, or null where the step makes no sense. */
export function afterStep(status: Status, step: Step): OfferState | null {
  return FROM[status].includes(step) ? STEPS[step] : null
}

export const isStep = (step: string): step is Step => Object.hasOwn(STEPS, step)
