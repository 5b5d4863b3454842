import type { Rule } from '@/lib/audiences/rule'
import type {
  Benefit,
  Moment,
  OfferKind,
  OfferMetric,
  OfferState,
  Placement,
  Stacking,
} from '@/lib/generated/prisma/enums'
import type { Gone } from './run-out'

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
  /** Loyalty points given with the order that uses it. */
  points: number | null
  /** Goods worth less than this, in cents before discounts, do not earn it. */
  minimumCents: number | null
  stacking: Stacking
  /** What the benefit applies to: the narrowest one set, everything when none is. */
  scope: { department: string | null; group: string | null; product: string | null }
  audience: Rule
  /** The named audience whose rule that is; null where the offer has its own. */
  audienceId: string | null
  /** That audience by name, as it was when read. */
  named?: { slug: string; name: string; version: number }
  placement: Placement
  moment: Moment
  priority: number
  code: string | null
  startsAt: number
  endsAt: number | null
  timeZone: string
  hours: Hours
  caps: Caps
  /** What it may take off in all; null: as much as comes. */
  budget: Budget | null
  outcome: Outcome | null
  state: OfferState
  version: number
  /** What of its budget and its caps is used up, as far as it was when read. */
  gone: Gone
}

/** Days and hours at which an offer shows, in its own time zone. */
export type Hours = {
  /** ISO days, 1 Monday to 7; every day when empty. */
  weekdays: number[]
  /** 0–23, and 1–24 (not included); over midnight where `from` is later; all day when null. */
  from: number | null
  to: number | null
}

/** How often at most; null: no limit. Days go by the offer's time zone. */
export type Caps = {
  /** Times one shopper can use it. */
  perShopper: number | null
  /** Times in 24 hours it is put before one shopper. */
  shownPerDay: number | null
  /** Times it can be used a day, and in all, by whomever. */
  perDay: number | null
  perCampaign: number | null
}

/** Money set aside, and who gets how much of it in percent; null: whoever comes first. */
export type Budget = { cents: number; split: Split | null }
export type Split = Partial<Record<Share, number>>
/** Value segments money is set aside for: high value with untapped potential, high, medium, low, not ordered yet. */
export const SHARES = ['HIGH_UNTAPPED', 'HIGH', 'MEDIUM', 'LOW', 'NEW'] as const
export type Share = (typeof SHARES)[number]

/** What it is meant to bring about; `target` in cents, a count, or hundredths of a percent for conversion. */
export type Outcome = { metric: OfferMetric; target: number }

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
