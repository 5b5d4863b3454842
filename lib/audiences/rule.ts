import { z } from 'zod'
import { Dimension, Dwelling, Household, Season, ValueSegment } from '@/lib/generated/prisma/enums'
import { PERSONAS } from '@/lib/profile/personas'

const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'Choose one from the list.')
  .max(60)
const word = z.string().trim().min(1, 'Say which.').max(60)
const days = z.int('Days are a whole number.').min(1, 'At least 1 day.').max(1_000, 'At most 1,000 days.')
const month = z.int().min(1, 'Months go from 1 to 12.').max(12, 'Months go from 1 to 12.')
const count = z.int('A whole number.').min(0, 'Not below 0.').max(10_000, 'At most 10,000.')

const fifth = z.int('A whole number.').min(1, 'Fifths go from 1 to 5.').max(5, 'Fifths go from 1 to 5.')
const share = z.number().gt(0, 'More than 0 %.').max(1, 'At most 100 %.')

export const RFM_PARTS = ['recency', 'frequency', 'monetary'] as const
export const STAGES = ['discovering', 'comparing', 'deciding', 'owning'] as const
export const PRICE_SENSES = ['saver', 'balanced', 'premium'] as const
export const CHANNELS = ['newsletter', 'ad', 'social', 'search', 'referral', 'direct'] as const
export const DEVICES = ['phone', 'tablet', 'desktop'] as const
/** What counts as doing something with a product, beside looking at it. */
export const DEEDS = ['add_to_cart', 'add_to_wishlist'] as const
const personas = PERSONAS.map(persona => persona.key)

/** One thing that is true of a person or not. Every fact has one meaning: the one in `evaluate.ts`. */
export const factSchema = z.discriminatedUnion('fact', [
  z.object({ fact: z.literal('signed-in') }),
  z.object({ fact: z.literal('consent') }),
  z.object({ fact: z.literal('birthday'), withinDays: z.int().min(0).max(30, 'At most 30 days.') }),
  z.object({ fact: z.literal('dwelling'), is: z.enum(Dwelling) }),
  z.object({ fact: z.literal('household'), is: z.enum(Household) }),
  z.object({ fact: z.literal('city'), is: word }),
  z.object({ fact: z.literal('hobby'), is: word }),
  z.object({ fact: z.literal('bought'), group: slug, withinDays: days.optional() }),
  z.object({ fact: z.literal('not-bought'), group: slug, withinDays: days }),
  z.object({ fact: z.literal('viewed'), group: slug, times: z.int().min(1).max(40), withinDays: days }),
  z.object({
    fact: z.literal('likes'),
    dimension: z.enum(Dimension),
    key: slug,
    share,
  }),
  z.object({ fact: z.literal('orders-at-least'), count }),
  z.object({ fact: z.literal('orders-at-most'), count }),
  z.object({ fact: z.literal('only-bought-season'), season: z.enum(Season).exclude(['ALL']) }),
  z.object({ fact: z.literal('months'), from: month, to: month }),
  z.object({
    fact: z.literal('did'),
    deed: z.enum(DEEDS),
    group: slug,
    times: z.int().min(1).max(40),
    withinDays: days,
  }),
  z.object({ fact: z.literal('active'), withinDays: days }),
  z.object({ fact: z.literal('redeemed'), withinDays: days }),
  z.object({ fact: z.literal('tier'), atLeast: slug }),
  z.object({ fact: z.literal('rfm'), part: z.enum(RFM_PARTS), from: fifth, to: fifth }),
  z.object({ fact: z.literal('value'), is: z.enum(ValueSegment) }),
  z.object({ fact: z.literal('untapped'), share }),
  z.object({ fact: z.literal('persona'), is: z.enum(personas) }),
  z.object({ fact: z.literal('stage'), is: z.enum(STAGES) }),
  z.object({ fact: z.literal('price-sense'), is: z.enum(PRICE_SENSES) }),
  z.object({ fact: z.literal('channel'), is: z.enum(CHANNELS) }),
  z.object({ fact: z.literal('device'), is: z.enum(DEVICES) }),
])

export type Fact = z.infer<typeof factSchema>
export type FactName = Fact['fact']

/** Who an offer is for: a tree whose leaves are facts. `{ all: [] }` is everybody. */
export type Rule = { all: Rule[] } | { any: Rule[] } | { not: Rule } | Fact

const MAX_DEPTH = 7
const MAX_FACTS = 30
/** More than a rule may hold, so that too many are told as such. */
const MAX_PARTS = 2 * MAX_FACTS

const treeSchema: z.ZodType<Rule> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(treeSchema).max(MAX_PARTS) }),
    z.strictObject({ any: z.array(treeSchema).max(MAX_PARTS) }),
    z.strictObject({ not: treeSchema }),
    factSchema,
  ]),
)

export const ruleSchema = treeSchema
  .refine(rule => depth(rule) <= MAX_DEPTH, `At most ${MAX_DEPTH} levels.`)
  .refine(rule => factsOf(rule).length <= MAX_FACTS, `At most ${MAX_FACTS} conditions.`)

export const EVERYBODY: Rule = { all: [] }
export const NOBODY: Rule = { any: [] }

/** The rules directly beneath this one; none for a fact. */
export function partsOf(rule: Rule): Rule[] {
  if ('all' in rule) return rule.all
  if ('any' in rule) return rule.any
  return 'not' in rule ? [rule.not] : []
}

/** Every fact in the tree, in reading order. */
export function factsOf(rule: Rule): Fact[] {
  return 'fact' in rule ? [rule] : partsOf(rule).flatMap(factsOf)
}

function depth(rule: Rule): number {
  return 1 + Math.max(0, ...partsOf(rule).map(depth))
}
