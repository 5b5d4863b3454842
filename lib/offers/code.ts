import { formatCents } from '@/lib/money'
import type { ProfileSnapshot } from '@/lib/profile/snapshot'
import { isOpenTo, presentBefore } from './decide'
import type { Worth } from './discount'
import { freeLine } from './free-item'
import { isHour } from './hours'
import { statusOf } from './lifecycle'
import { covers, type Offer } from './offer'
import { isUsed, periodOf } from './period'
import { presentOf } from './present'
import type { CartMessage, PricedLineInput, Shop } from './price'
import { isRunOut } from './run-out'
import { shareOf } from './share'

const MAX_LENGTH = 30

/** A code as it is compared: no spaces around or within, capitals; null when nothing is left. */
export function normaliseCode(code: string | null | undefined): string | null {
  return code?.replace(/\s+/g, '').toUpperCase().slice(0, 200) || null
}

/** True when an offer is used by this code (as `normaliseCode` has it); nobody has the code of a draft. */
export function hasCode({ code, state }: Pick<Offer, 'code' | 'state'>, asked: string): boolean {
  return code !== null && state !== 'DRAFT' && normaliseCode(code) === asked
}

type Situation = {
  snapshot: ProfileSnapshot
  now: number
  shop: Shop
  lines: readonly PricedLineInput[]
  worths: readonly Worth[]
  /** Goods before discounts. */
  goodsCents: number
  /** What was taken off in the end, by which offers there are points, and which have too little left. */
  saved: ReadonlyMap<Offer, number>
  pointed: readonly Offer[]
  tooDear: readonly Offer[]
}

/** What to tell the shopper about the code they entered. */
export function codeMessage(code: string, offers: readonly Offer[], situation: Situation): CartMessage {
  const problem = (text: string): CartMessage => ({ tone: 'problem', text })
  const shown = code.length > MAX_LENGTH ? `${code.slice(0, MAX_LENGTH)}…` : code
  const offer = offers.find(each => hasCode(each, code))
  if (!offer) return problem(`We don’t know the code ${shown}. Check its spelling, or order without it.`)
  const { snapshot, now, shop, lines, worths, goodsCents, saved, pointed, tooDear } = situation
  if (saved.has(offer) || pointed.includes(offer))
    return { tone: 'good', text: `Code ${shown}: ${offer.title}.` }
  const status = statusOf(offer, now)
  if (status === 'scheduled') return problem(`The code ${shown} is not valid yet. Try again when it starts.`)
  if (status !== 'live') return problem(`The code ${shown} has ended. You can order without it.`)
  if (snapshot.profileId === null && periodOf(offer, snapshot, now) !== null)
    return problem(`The code ${shown} can be used once a person. Sign in and it will be counted.`)
  if (isUsed(offer, snapshot, now)) {
    const present = presentOf(offer)
    if (!present) return problem(`You have used the code ${shown} before.`)
    return problem(`You have had your ${present.name} already, so the code ${shown} takes nothing off.`)
  }
  if (isRunOut(offer, shareOf(snapshot.value), now) || tooDear.includes(offer))
    return problem(`The code ${shown} has run out. You can order without it.`)
  const short = (offer.minimumCents ?? 0) - goodsCents
  if (short > 0)
    return problem(
      `The code ${shown} counts from ${formatCents(goodsCents + short)}: ${formatCents(short)} to go.`,
    )
  if (!isHour(offer, now))
    return problem(`The code ${shown} counts on other days or at other hours. Try again then.`)
  // Neither used nor run out: what is left is whom it is for, and when.
  if (!isOpenTo(offer, snapshot, now, shop)) {
    const way = snapshot.shopperId === null ? ' Signing in may change that.' : ''
    return problem(`The code ${shown} is not meant for this order.${way}`)
  }
  if (!worths.some(line => covers(offer.scope, line.product)))
    return problem(`Nothing in your cart goes with the code ${shown}.`)
  if (offer.benefit === 'FREE_ITEM' && !freeLine(offer, shop, lines))
    return problem(`What the code ${shown} gives away is sold out at the moment.`)
  const before = presentBefore(offer, offers, snapshot, now, shop)
  if (before)
    return problem(
      `There is one ${presentOf(offer)?.name}, and yours is “${before.title}”, not the code ${shown}.`,
    )
  return problem(`The code ${shown} takes nothing more off: what you have already saves as much or more.`)
}
