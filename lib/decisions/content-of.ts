import type { Offer } from '@/lib/offers/offer'
import type { ProfileSnapshot } from '@/lib/profile/snapshot'
import type { Situation } from '@/lib/recommend/situation'
import type { Trace, TracedPlacement, TracedSlot } from '@/lib/recommend/trace'
import type { DecisionContent, OfferThen, Place, RuleThen } from './content'
import type { OffersThere } from './offers-there'
import { isOfGroup } from './standing'

/** Of what lost in one place, so many are kept. */
const LOST = 3
/** Of the things a shelf that was passed over would have had. */
const PASSED_OVER = 2
/** Of the offers that stood behind another, so many. */
const BEHIND = 3

type Given = {
  trace: Trace
  /** What the page is of, by name. */
  of?: string
  /** The offers of this page's places. */
  offers: OffersThere
  situation?: Situation | null
  /** Beside offers, audiences and policies. */
  rules: readonly RuleThen[]
  revision: ProfileSnapshot['revision']
}

/** What is kept of a page's trace. */
export function contentOf({ trace, of, offers, situation = null, rules, revision }: Given): DecisionContent {
  const policies = trace.policies.map(policy => ({ kind: 'policy' as const, ...policy }))
  return {
    ...(of && { of }),
    places: trace.placements.map(placement => placeOf(placement, offers.open)),
    passedOver: trace.passedOver.map(({ title, why, names, further }) => ({
      title,
      why,
      names: names.slice(0, PASSED_OVER),
      ...some(further + Math.max(0, names.length - PASSED_OVER)),
    })),
    refused: { ...trace.refused, things: trace.refused.things.map(refusedThing) },
    closed: {
      offers: offers.closed.map(({ offer, by }) => ({ ...offerThen(offer), by })),
      further: offers.further,
    },
    arms: trace.learned.map(({ choice, arm, role }) => ({ choice, arm, role })),
    situation: situation && circumstances(situation),
    rules: [...rules, ...policies],
    revision: Object.fromEntries(Object.entries(revision).filter(([, number]) => number !== undefined)),
  }
}

/** 'desktop, morning, winter, newsletter about Jeans, Berlin' */
function circumstances({ device, daypart, season, channel, about, city }: Situation): string {
  const came = about ? `${channel} about ${about.label}` : channel
  return [device, daypart, season.toLowerCase(), came, city].filter(Boolean).join(', ')
}

function placeOf(traced: TracedPlacement, open: OffersThere['open']): Place {
  const { place, kind, title, note, slots, runnersUp, further } = traced
  const offer = open.find(one => one.slug === kind)
  const behind = behindIn(traced, offer, open)
  const why = note?.why
  const lost = runnersUp.slice(0, LOST)
  return {
    place,
    kind,
    title,
    ...(why && { why }),
    shown: slots.map(slot => thingOf(slot, why)),
    // Why they were thought of is that of the place, or nearly so.
    lost: lost.map(({ note: _, ...slot }) => thingOf({ ...slot, note: null }, why)),
    ...some(further + runnersUp.length - lost.length),
    ...(offer && { offer: offerThen(offer) }),
    ...(behind.length > 0 && { outranked: behind.slice(0, BEHIND).map(offerThen) }),
  }
}

/** A count that is left out where there is nothing to count. */
const some = (further: number) => (further > 0 ? { further } : {})

/** Its kind is kept where that is what the rule is of. */
function refusedThing({ group, ...thing }: Trace['refused']['things'][number]) {
  return isOfGroup(thing.rule) ? { ...thing, group } : thing
}

/** The offers that were open and stood behind what stands there: at the front of the shop also behind what is no offer. */
function behindIn({ place }: TracedPlacement, offer: Offered | undefined, open: readonly Offered[]) {
  if (offer) return open.slice(open.indexOf(offer) + 1).filter(one => one.placement === offer.placement)
  return place === 'hero' ? open.filter(one => one.placement === 'HOME_HERO') : []
}

type Offered = Pick<Offer, 'slug' | 'title' | 'version' | 'placement' | 'named'>

const offerThen = ({ slug, title, version, named }: Offered): OfferThen => ({
  slug,
  title,
  version,
  ...(named && { audience: named }),
})

function thingOf({ slug, name, note, arranged, score }: TracedSlot, shared: string | undefined) {
  return {
    slug,
    name,
    ...(note && note.why !== shared && { why: note.why }),
    ...(arranged && { arranged: arranged.kind }),
    // A pin has none.
    ...(arranged?.kind !== 'pin' && { score: Number(score.toPrecision(3)) }),
  }
}
