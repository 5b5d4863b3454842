import { z } from 'zod'
import { type Rule, ruleSchema } from '@/lib/audiences/rule'
import {
  Benefit,
  Moment,
  OfferKind,
  OfferMetric,
  OfferState,
  Placement,
  Stacking,
} from '@/lib/generated/prisma/enums'
import { line } from '@/lib/line'
import { kindOf } from './kinds/kinds'
import { type Offer, SHARES } from './offer'
import { PRIORITY } from './order'
import { MOST_VARIANTS } from './words'
import { isTimeZone } from './zoned'

const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .max(80)
  .nullable()
/** Year 2000 to 2100: what a date field can sensibly say. */
const instant = z
  .int()
  .min(Date.UTC(2000, 0), 'Choose a later date.')
  .max(Date.UTC(2100, 0), 'Choose an earlier date.')

const title = line(80, 'At most 80 characters.').pipe(z.string().min(3, 'A title of at least 3 characters.'))
const text = line(240, 'At most 240 characters.').pipe(
  z.string().min(3, 'One sentence that says what it is.'),
)
/** Other words for one offer, of which those that convert are shown more. */
export const variantsSchema = z
  .array(z.object({ title, text }))
  .max(MOST_VARIANTS, `At most ${MOST_VARIANTS} variants.`)

const amount = z.int('A number such as 20 or 12.50.')
const cents = amount.min(1, 'More than nothing.').max(1_000_000_000, 'At most €10,000,000.')
const times = z.int('A whole number.').min(1, 'At least once.').max(10_000_000, 'At most 10,000,000.')
const timeZone = z.string().refine(isTimeZone, 'There is no such time zone.')
const hour = z.int('A whole hour.').min(0, 'Hours go from 0 to 24.').max(24, 'Hours go from 0 to 24.')
const hoursSchema = z.object({
  weekdays: z.array(z.int().min(1).max(7)).max(7),
  from: hour.max(23, 'From 0 to 23.').nullable(),
  to: hour.min(1, 'From 1 to 24.').nullable(),
})
const percentage = z.int('A whole number.').min(0, 'From 0 to 100 %.').max(100, 'From 0 to 100 %.')
/** Of a budget, who gets how much in percent: whole, and all of it. */
export const splitSchema = z
  .partialRecord(z.enum(SHARES), percentage)
  .refine(split => Object.values(split).reduce((a, b) => a + b, 0) === 100, 'The parts make 100 %.')

/** What a merchandiser decides about an offer: what its editor saves and its history keeps. Instants in epoch ms. */
export const contentSchema = z
  .object({
    kind: z.enum(OfferKind),
    title,
    text,
    // Versions from before there were any have none.
    variants: variantsSchema.default([]),
    benefit: z.enum(Benefit),
    percent: z.int('A whole number.').min(1, 'From 1 to 100 %.').max(100, 'From 1 to 100 %.').nullable(),
    amountCents: amount.min(1, 'More than nothing.').max(1_000_000, 'At most €10,000.').nullable(),
    freeVariantId: z.uuid().nullable(),
    points: z.int('A whole number.').min(1, 'At least 1.').max(100_000, 'At most 100,000.').nullable(),
    minimumCents: cents.nullable(),
    stacking: z.enum(Stacking),
    scope: z.object({ department: slug, group: slug, product: slug }),
    /** Whom it is for; of a named audience what that said when this was saved. */
    audience: ruleSchema as z.ZodType<Rule>,
    audienceId: z.uuid().nullable().default(null),
    placement: z.enum(Placement),
    moment: z.enum(Moment),
    priority: z
      .int('A whole number.')
      .min(PRIORITY.least, 'From −100 to 100.')
      .max(PRIORITY.most, 'From −100 to 100.'),
    code: z
      .string()
      .trim()
      .toUpperCase()
      .regex(/^[A-Z0-9-]{3,20}$/, '3 to 20 letters, digits and hyphens, without spaces.')
      .nullable(),
    startsAt: instant,
    endsAt: instant.nullable(),
    timeZone,
    hours: hoursSchema,
    caps: z.object({
      perShopper: times.nullable(),
      shownPerDay: times.nullable(),
      perDay: times.nullable(),
      perCampaign: times.nullable(),
    }),
    budget: z.object({ cents, split: splitSchema.nullable() }).nullable(),
    outcome: z.object({ metric: z.enum(OfferMetric), target: cents }).nullable(),
    state: z.enum(OfferState),
  })
  .superRefine((offer, context) => {
    const need = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message })
    if (offer.benefit === 'PERCENT' && offer.percent === null) need('percent', 'Say how many percent.')
    if (offer.benefit === 'AMOUNT' && offer.amountCents === null) need('amountCents', 'Say how much.')
    if (offer.benefit === 'FREE_ITEM' && offer.freeVariantId === null)
      need('freeVariantId', 'Say what is given away.')
    if (offer.benefit === 'POINTS' && offer.points === null) need('points', 'Say how many points.')
    if (offer.benefit === 'EARLY_ACCESS' && !offer.scope.product && !offer.scope.group)
      need('scope', 'Say what is open to them early: a group or one product.')
    if ((offer.hours.from === null) !== (offer.hours.to === null))
      need('hours', 'Say both hours, or neither.')
    if (offer.hours.from !== null && offer.hours.from === offer.hours.to)
      need('hours', 'The hours begin and end at the same time.')
    const missing = offer.state === 'DRAFT' ? null : kindOf(offer.kind).missing?.(offer)
    if (missing) need(missing.field, missing.say)
    const said = [offer, ...offer.variants].map(words => `${words.title}\n${words.text}`)
    said.forEach((words, i) => {
      if (said.indexOf(words) < i)
        context.addIssue({
          code: 'custom',
          path: ['variants', i - 1, 'title'],
          message: 'These words are there already.',
        })
    })
    if (offer.endsAt !== null && offer.endsAt <= offer.startsAt)
      need('endsAt', 'The end comes after the start.')
  })
  .transform(offer => ({
    ...offer,
    // Only what the benefit uses is kept, so that nothing hidden comes back to life.
    percent: offer.benefit === 'PERCENT' ? offer.percent : null,
    amountCents: offer.benefit === 'AMOUNT' ? offer.amountCents : null,
    freeVariantId: offer.benefit === 'FREE_ITEM' ? offer.freeVariantId : null,
    points: offer.benefit === 'POINTS' ? offer.points : null,
  }))

export type OfferContent = z.output<typeof contentSchema>

/** The part of an offer its editor changes. */
export function contentOf(offer: Offer): OfferContent {
  const { id: _id, slug: _slug, version: _version, gone: _gone, ...content } = offer
  return content
}

/** An offer's content as the columns of its row. */
export function toColumns({
  scope,
  startsAt,
  endsAt,
  hours,
  caps,
  budget,
  outcome,
  ...content
}: OfferContent) {
  return {
    ...content,
    ...caps,
    weekdays: hours.weekdays,
    hoursFrom: hours.from,
    hoursTo: hours.to,
    budgetCents: budget?.cents ?? null,
    budgetSplit: budget?.split ?? null,
    metric: outcome?.metric ?? null,
    target: outcome?.target ?? null,
    departmentSlug: scope.department,
    groupSlug: scope.group,
    productSlug: scope.product,
    startsAt: new Date(startsAt),
    endsAt: endsAt === null ? null : new Date(endsAt),
  }
}
