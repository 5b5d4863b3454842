import type { ProfileSnapshot } from '@/lib/profile/snapshot'
import { type Budget, SHARES, type Share } from './offer'

/** Potential from which somebody of high value buys in clearly fewer departments than those who order as often. */
const UNTAPPED = 0.25

/** Whose part of a budget somebody draws on, by their value as of last night; NEW until it is known. */
export function shareOf(value: ProfileSnapshot['value']): Share {
  if (!value) return 'NEW'
  if (value.segment !== 'HIGH') return value.segment
  return value.potential >= UNTAPPED ? 'HIGH_UNTAPPED' : 'HIGH'
}

/**
 * A budget in whole cents by share, of all of which the largest remainders get the cents that are over, so that
 * the parts add up exactly; one part ALL where it is not split. A share of no percent has a part of nothing.
 */
export function partsOf({ cents, split }: Budget): { share: Share | 'ALL'; limitCents: number }[] {
  if (!split) return [{ share: 'ALL', limitCents: cents }]
  const parts = SHARES.map(share => {
    const hundredths = cents * (split[share] ?? 0)
    return { share, limitCents: Math.floor(hundredths / 100), rest: hundredths % 100 }
  })
  let over = cents - parts.reduce((sum, part) => sum + part.limitCents, 0)
  const byRest = [...parts].sort((a, b) => b.rest - a.rest)
  const more = new Set(byRest.filter(part => part.rest > 0 && over-- > 0))
  return parts.map(part => ({ share: part.share, limitCents: part.limitCents + (more.has(part) ? 1 : 0) }))
}
