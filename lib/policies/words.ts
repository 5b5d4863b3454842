import type { Words } from '@/lib/desk/versions'
import type { AfterPurchase, Need } from '@/lib/generated/prisma/enums'
import type { Policy } from './policy'

export const AFTER: Record<AfterPurchase, string> = {
  COMPLEMENT: 'show what goes with it',
  NEXT_IN_SERIES: 'show the next volume',
  REPLENISH: 'offer it again when it runs out',
  MORE_LIKE_THIS: 'show more like it',
}

export const NEEDS: Record<Need, string> = { GARDEN: 'a garden', BALCONY: 'a balcony' }

/** A policy label by label, for merchandisers to compare; `nameOf` says what a group is called. */
export function policyInWords(policy: Policy, nameOf: (group: string) => string): Words {
  const { afterPurchase, quietDays, replenishDays, needs, complements } = policy
  return {
    'After a purchase': AFTER[afterPurchase],
    'Quiet days': String(quietDays),
    'Lasts, in days': replenishDays === null ? 'not used up' : String(replenishDays),
    Needs: needs.map(need => NEEDS[need]).join(', ') || 'nothing',
    'Goes with it': complements.map(nameOf).join(', ') || 'nothing',
  }
}
