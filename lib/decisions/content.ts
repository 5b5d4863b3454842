import { z } from 'zod'
import type { Offer } from '@/lib/offers/offer'
import type { ProfileSnapshot } from '@/lib/profile/snapshot'
import type { Situation } from '@/lib/recommend/situation'
import type { Trace, TracedPlacement, TracedSlot } from '@/lib/recommend/trace'

/** Of what lost in one place, so many are kept. */
const LOST = 3

const thing = z.object({
  slug: z.string(),
  name: z.string(),
  /** Where it was chosen for another reason than the whole place. */
  why: z.string().optional(),
  /** What a merchandiser's configuration did to it. */
  arranged: z.string().optional(),
})
const rule = z.object({ slug: z.string(), title: z.string(), version: z.number() })

const placeSchema = z.object({
  place: z.string(),
  kind: z.string(),
  title: z.string(),
  /** Why it stands there, as the page said it; absent for what is the same for everybody. */
  why: z.string().optional(),
  shown: z.array(thing),
  /** What came closest. */
  lost: z.array(thing),
  /** The offer that stood there, and those that were open too and stood behind. */
  offer: rule.optional(),
  outranked: z.array(rule).optional(),
})

/** What was decided about one page, in words that stay true when names and rules change later. */
export const decisionSchema = z.object({
  places: z.array(placeSchema),
  /** Shelves and offers that were thought of and did not stand there. */
  passedOver: z.array(z.object({ title: z.string(), why: z.string() })),
  /** Of what is being learned, what this shopper got. */
  arms: z.array(z.object({ choice: z.string(), arm: z.string(), role: z.string() })),
  situation: z.string().nullable(),
  /** The numbers of what it was decided from: catalogue, offers, placements, what is learned. */
  revision: z.record(z.string(), z.number()),
})

export type DecisionContent = z.infer<typeof decisionSchema>
type Place = z.infer<typeof placeSchema>

type Given = {
  trace: Trace
  /** The offers that were open to the shopper in this page's places, the first of each place first. */
  open: readonly Pick<Offer, 'slug' | 'title' | 'version' | 'placement'>[]
  /** Offers that would have been open, and why they were not given. */
  withheld?: readonly { title: string; why: string }[]
  situation?: Situation | null
  revision: ProfileSnapshot['revision']
}

/** What is kept of a page's trace. */
export function contentOf({
  trace,
  open,
  withheld = [],
  situation = null,
  revision,
}: Given): DecisionContent {
  return {
    places: trace.placements.map(placement => placeOf(placement, open)),
    passedOver: [...withheld, ...trace.passedOver.map(({ title, why }) => ({ title, why }))],
    arms: trace.learned.map(({ choice, arm, role }) => ({ choice, arm, role })),
    situation: situation && circumstances(situation),
    revision: Object.fromEntries(Object.entries(revision).filter(([, number]) => number !== undefined)),
  }
}

/** 'desktop, morning, winter, newsletter about Jeans, Berlin' */
function circumstances({ device, daypart, season, channel, about, city }: Situation): string {
  const came = about ? `${channel} about ${about.label}` : channel
  return [device, daypart, season.toLowerCase(), came, city].filter(Boolean).join(', ')
}

function placeOf(
  { place, kind, title, note, slots, runnersUp }: TracedPlacement,
  open: Given['open'],
): Place {
  const offer = open.find(one => one.slug === kind)
  // One that would win but was shown often enough is open still, and stands before it here.
  const behind = offer && open.slice(open.indexOf(offer) + 1).filter(one => one.placement === offer.placement)
  const why = note?.why
  return {
    place,
    kind,
    title,
    ...(why && { why }),
    shown: slots.map(slot => thingOf(slot, why)),
    lost: runnersUp.slice(0, LOST).map(slot => thingOf(slot, why)),
    ...(offer && { offer: ruleOf(offer) }),
    ...(behind?.length && { outranked: behind.slice(0, LOST).map(ruleOf) }),
  }
}

const ruleOf = ({ slug, title, version }: Given['open'][number]) => ({ slug, title, version })

function thingOf({ slug, name, note, arranged }: TracedSlot, shared: string | undefined) {
  return {
    slug,
    name,
    ...(note && note.why !== shared && { why: note.why }),
    ...(arranged && { arranged: arranged.kind }),
  }
}
