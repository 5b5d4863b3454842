import { z } from 'zod'
import { type Rule, ruleSchema } from '@/lib/audiences/rule'
import { Benefit, OfferKind, Placement } from '@/lib/generated/prisma/enums'
import type { Offer } from './offer'
import { MOST_VARIANTS } from './words'

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

const title = z.string().trim().min(3, 'A title of at least 3 characters.').max(80, 'At most 80 characters.')
const text = z
  .string()
  .trim()
  .min(3, 'One sentence that says what it is.')
  .max(240, 'At most 240 characters.')
/** Other words for one offer, of which those that convert are shown more. */
export const variantsSchema = z
  .array(z.object({ title, text }))
  .max(MOST_VARIANTS, `At most ${MOST_VARIANTS} variants.`)

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
    amountCents: z.int().min(1, 'More than nothing.').max(1_000_000, 'At most €10,000.').nullable(),
    freeVariantId: z.uuid().nullable(),
    scope: z.object({ department: slug, group: slug, product: slug }),
    /** Whom it is for; of a named audience what that said when this was saved. */
    audience: ruleSchema as z.ZodType<Rule>,
    audienceId: z.uuid().nullable().default(null),
    placement: z.enum(Placement),
    priority: z.int('A whole number.').min(-100, 'From −100 to 100.').max(100, 'From −100 to 100.'),
    code: z
      .string()
      .trim()
      .toUpperCase()
      .regex(/^[A-Z0-9-]{3,20}$/, '3 to 20 letters, digits and hyphens, without spaces.')
      .nullable(),
    startsAt: instant,
    endsAt: instant.nullable(),
    on: z.boolean(),
  })
  .superRefine((offer, context) => {
    const need = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message })
    if (offer.benefit === 'PERCENT' && offer.percent === null) need('percent', 'Say how many percent.')
    if (offer.benefit === 'AMOUNT' && offer.amountCents === null) need('amountCents', 'Say how much.')
    if (offer.benefit === 'FREE_ITEM' && offer.freeVariantId === null)
      need('freeVariantId', 'Say what is given away.')
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
  }))

export type OfferContent = z.output<typeof contentSchema>

/** The part of an offer its editor changes. */
export function contentOf(offer: Offer): OfferContent {
  const { id: _id, slug: _slug, version: _version, ...content } = offer
  return content
}

/** An offer's content as the columns of its row. */
export function toColumns({ scope, startsAt, endsAt, ...content }: OfferContent) {
  return {
    ...content,
    departmentSlug: scope.department,
    groupSlug: scope.group,
    productSlug: scope.product,
    startsAt: new Date(startsAt),
    endsAt: endsAt === null ? null : new Date(endsAt),
  }
}
