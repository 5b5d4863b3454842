import { z } from 'zod'

/** Numbers are of one place and compare within it alone. */
const score = z.number().optional()
const thing = z.object({
  slug: z.string(),
  name: z.string(),
  /** Where it was chosen for another reason than the whole place. */
  why: z.string().optional(),
  /** What a merchandiser's configuration did to it. */
  arranged: z.string().optional(),
  score,
})
/** A rule by its address at the desk, its name and its version at that time. */
const versioned = { slug: z.string(), name: z.string(), version: z.number() }
const offer = z.object({
  slug: z.string(),
  title: z.string(),
  version: z.number(),
  /** The named audience it was for; absent where the offer had its own. */
  audience: z.object(versioned).optional(),
})
/** How many there were beside those kept; absent: none. */
const further = z.number().optional()

const placeSchema = z.object({
  place: z.string(),
  kind: z.string(),
  title: z.string(),
  /** Why it stands there, as the page said it; absent for what is the same for everybody. */
  why: z.string().optional(),
  shown: z.array(thing),
  /** What came closest. */
  lost: z.array(thing),
  further,
  /** The offer that stood there, and those that were open too and stood behind. */
  offer: offer.optional(),
  outranked: z.array(offer).optional(),
})

/** What was decided about one page, in words that stay true when names and rules change later. */
export const decisionSchema = z.object({
  /** What the page is of, as it was called: a product, a department. */
  of: z.string().optional(),
  places: z.array(placeSchema),
  /** Shelves that were thought of and did not stand there, with the first things they would have had. */
  passedOver: z.array(
    z.object({ title: z.string(), why: z.string(), names: z.array(z.string()).optional(), further }),
  ),
  /** Of what the page's sources came to, the nearest that a rule refused; and the kinds that were quiet. Absent in what was written before this was kept. */
  refused: z
    .object({
      things: z.array(
        z.object({ slug: z.string(), name: z.string(), rule: z.string(), group: z.string().optional() }),
      ),
      further: z.number(),
      /** `until` in epoch ms. */
      quiet: z.array(z.object({ slug: z.string(), name: z.string(), until: z.number() })),
    })
    .optional(),
  /** Of the live offers of the page's places, those that were not open, the most important first. */
  closed: z.object({ offers: z.array(offer.extend({ by: z.string() })), further: z.number() }).optional(),
  /** Of what is being learned, what this shopper got. */
  arms: z.array(z.object({ choice: z.string(), arm: z.string(), role: z.string() })),
  situation: z.string().nullable(),
  /** Every other rule that had a say. */
  rules: z.array(z.object({ kind: z.enum(['placement', 'policy', 'loyalty']), ...versioned })).optional(),
  /** The numbers of what it was decided from: catalogue, offers, placements, what is learned. */
  revision: z.record(z.string(), z.number()),
})

export type DecisionContent = z.infer<typeof decisionSchema>
export type Place = DecisionContent['places'][number]
export type OfferThen = z.infer<typeof offer>
export type RuleThen = NonNullable<DecisionContent['rules']>[number]
