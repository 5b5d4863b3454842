import { z } from 'zod'
import type { Group } from '@/lib/catalogue/catalogue'
import type { Words } from '@/lib/desk/versions'
import { AfterPurchase, Need } from '@/lib/generated/prisma/enums'

/** Ten years: nothing waits longer. */
const MOST_DAYS = 3_650
const MOST_COMPLEMENTS = 12

const days = (least: number) =>
  z.number(`A whole number of days, ${least} to ${MOST_DAYS}.`).int().min(least).max(MOST_DAYS)

/** What follows the purchase of something of a group, and what goes with the group. */
export const policySchema = z
  .object({
    afterPurchase: z.enum(AfterPurchase),
    quietDays: days(0),
    replenishDays: days(1).nullable(),
    needs: z.array(z.enum(Need)),
    /** Slugs of groups, best first. */
    complements: z.array(z.string().max(100)).max(MOST_COMPLEMENTS, 'Twelve at most.'),
  })
  .superRefine(({ afterPurchase, replenishDays, complements }, context) => {
    const wrong = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message })
    if (afterPurchase === 'REPLENISH' && replenishDays === null)
      wrong('replenishDays', 'Say for how many days one usually lasts.')
    if (new Set(complements).size < complements.length)
      wrong('complements', 'A group stands here twice: take one away.')
  })

export type Policy = z.output<typeof policySchema>

/** The policy of a group as the catalogue holds it. */
export function policyOf(group: Pick<Group, keyof Policy>): Policy {
  const { afterPurchase, quietDays, replenishDays, needs, complements } = group
  return { afterPurchase, quietDays, replenishDays, needs, complements }
}

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
