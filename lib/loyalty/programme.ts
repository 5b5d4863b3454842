import { z } from 'zod'
import { line } from '@/lib/line'

const MOST_TIERS = 6

function whole(least: number, most: number) {
  const told = `A whole number from ${least} to ${most.toLocaleString('en')}.`
  return z.number(told).int(told).min(least, told).max(most, told)
}

const tierSchema = z.object({
  slug: z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
    .max(60),
  name: line(30, 'At most 30 letters.').pipe(z.string().min(2, 'A name of at least 2 letters.')),
  points: whole(1, 1_000_000),
  earlyDays: whole(0, 60),
})

/** The tiers of the loyalty programme from the lowest up: each asks for more than the one before, and gives no less. */
export const programmeSchema = z
  .array(tierSchema)
  .min(1, 'At least one tier.')
  .max(MOST_TIERS, `At most ${MOST_TIERS} tiers.`)
  .superRefine((tiers, context) => {
    const wrong = (index: number, field: string, message: string) =>
      context.addIssue({ code: 'custom', path: [index, field], message })
    tiers.forEach((tier, index) => {
      const before = tiers[index - 1]
      if (!before) return
      if (tier.points <= before.points)
        wrong(index, 'points', `More than the ${before.points} of ${before.name}.`)
      if (tier.earlyDays < before.earlyDays)
        wrong(index, 'earlyDays', `Not fewer than the ${before.earlyDays} of ${before.name}.`)
      const others = tiers.slice(0, index)
      if (others.some(other => other.name.toLowerCase() === tier.name.toLowerCase()))
        wrong(index, 'name', 'Another tier is called so.')
      if (others.some(other => other.slug === tier.slug)) wrong(index, 'name', 'Too much like another name.')
    })
  })
