import { DECAY, type Decay } from '@/lib/affinity/decay'
import type {
  Consent,
  Dimension,
  Dwelling,
  EventName,
  Household,
  OfferKind,
  Role,
  Stance,
  ValueSegment,
} from '@/lib/generated/prisma/enums'
import type { Entry } from '@/lib/loyalty/tier'
import type { Channel, Device } from '@/lib/visits/tag'

/** All a page needs to know about its shopper, read in one statement; instants are epoch milliseconds. */
export type ProfileSnapshot = {
  profileId: string | null
  shopperId: string | null
  role: Role | null
  epoch: number | null
  facts: {
    name: string | null
    /** YYYY-MM-DD, a date in the shopper's own time zone. */
    birthday: string | null
    timeZone: string
    city: string | null
    dwelling: Dwelling | null
    household: Household | null
    hobbies: string[]
  }
  consent: Consent
  /** The strongest 12 of each dimension, the disliked among them; masses as in lib/affinity/decay.ts. */
  affinities: { dimension: Dimension; key: string; mass: number; evidence: number }[]
  /** How the masses fade. */
  decay: Decay
  /** What the shopper said about single tastes. */
  choices: { dimension: Dimension; key: string; stance: Stance }[]
  /** The 60 products shown most: masses of how often each was on screen and how often it was taken up. */
  impressions: { productId: string; shown: number; chosen: number }[]
  /** The last 40 things done with a product, newest first; what was merely on screen or stayed open is not among them. */
  recent: { productId: string; name: EventName; at: number }[]
  /** Not cancelled, newest first, at most 500. */
  purchases: { productId: string; at: number; quantity: number }[]
  dismissed: string[]
  /** `addedAt` absent: just now. */
  cart: { variantId: string; productId: string; quantity: number; addedAt?: number }[]
  /** `present` is the kind of offer of which that was the one present. */
  grants: {
    offerId: string
    period: string
    expiresAt: number | null
    redeemedAt: number | null
    present?: OfferKind | null
  }[]
  /** How often in 24 hours offers with a cap on that were before them, by slug. */
  promotions: Record<string, number>
  /** How the newest visit of the last two hours began that came by a link: its channel, what the link was about, where it led. */
  came: { channel: Channel; about: string | null; path: string | null; at: number } | null
  orders: number
  /** The ledger of points (lib/loyalty), newest first, at most 500. */
  points: Entry[]
  firstSeenAt: number | null
  /** The visit under way or else the last, as far as the last 60 things of the last 30 days tell: how it came, and on what. */
  visit: { channel: Channel; device: Device } | null
  /** What the orders say of their value, as of last night (lib/value); null for who has not ordered. */
  value: {
    recency: number
    frequency: number
    monetary: number
    segment: ValueSegment
    potential: number
  } | null
  /** What processes hold in memory, by number: `catalogue` counts catalogue and models together. */
  revision: {
    catalogue: number
    offers: number
    placements: number /** Absent: nothing. */
    learning?: number
  }
}

/** The snapshot of somebody we know nothing about. */
export function emptySnapshot(revision: ProfileSnapshot['revision']): ProfileSnapshot {
  return {
    profileId: null,
    shopperId: null,
    role: null,
    epoch: null,
    facts: {
      name: null,
      birthday: null,
      timeZone: 'Europe/Berlin',
      city: null,
      dwelling: null,
      household: null,
      hobbies: [],
    },
    consent: 'UNASKED',
    affinities: [],
    decay: DECAY,
    choices: [],
    impressions: [],
    recent: [],
    purchases: [],
    dismissed: [],
    cart: [],
    grants: [],
    promotions: {},
    came: null,
    orders: 0,
    points: [],
    firstSeenAt: null,
    visit: null,
    value: null,
    revision,
  }
}
