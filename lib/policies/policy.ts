import { z } from 'zod'
import type { Group } from '@/lib/catalogue/catalogue'
import { AfterPurchase, Need } from '@/lib/generated/prisma/enums'

/** Ten years: nothing waits longer. */
const MOST_DAYS = 3_650
const MOST_COMPLEMENTS = 12

function days(least: number) {
  const told = `A whole number of days from ${least} to ${MOST_DAYS}.`
  return z.number(told).int(told).min(least, told).max(MOST_DAYS, told)
}

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
