import type { Assigned } from '@/lib/experiments/assign'
import type { Hindrance } from './eligibility'
import type { Refusals } from './refused'
import type { Reason, Slot } from './slot'

/** What a source could weigh, each by itself: they need not add up to the score. */
export type Parts = {
  /** −1..1, see lib/affinity/taste.ts. */
  taste: number
  /** 0..1 among everything sold. */
  popularity: number
  /** 0..1, how alike it is to the product its reason speaks of; null where it speaks of none. */
  likeness: number | null
  /** 0.15..1, what is left of the score after being passed by, see fatigue.ts. */
  freshness: number
}

export type TracedSlot = {
  slug: string
  name: string
  source: Reason['kind']
  /** The pencil and the sentence behind it; null for what is the same for everybody. */
  note: { text: string; why: string } | null
  /** To be compared within one placement only. */
  score: number
  parts: Parts
  /** What a merchandiser's configuration did to it. */
  arranged: Slot['arranged'] | null
  /** The group (slug) whose policy led to it; null where none did. */
  policy: string | null
}

export type TracedPlacement = {
  place: 'hero' | 'comparison' | 'offer' | 'shelf'
  title: string
  /** The shelf's kind, the offer's slug, or what the hero was made of. */
  kind: string
  /** Of a shelf of the home page, as a merchandiser weighs its kind; else 1. */
  weight: number
  note: TracedSlot['note']
  slots: TracedSlot[]
  runnersUp: TracedSlot[]
  /** Candidates that came after the runners-up. */
  further: number
}

/** A shelf that was thought of and does not stand on the page. */
export type PassedOver = {
  title: string
  kind: string
  why: 'nothing left' | 'too few' | 'no room'
  names: string[]
  /** Candidates of it that are not named. */
  further: number
}

export type Trace = {
  /** What is being learned on this page, and which arm this subject got. */
  learned: Assigned[]
  placements: TracedPlacement[]
  passedOver: PassedOver[]
  /** Of all that is sold, what may not be put before this shopper, by the first rule that says so. */
  leftOut: { rule: Hindrance; count: number; names: string[] }[]
  /** Of what the sources of this page came to, what a rule refused. */
  refused: Refusals
  /** The policies (by the slug of their group) that had a say, in their version. */
  policies: { slug: string; name: string; version: number }[]
}
