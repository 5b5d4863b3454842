import type { Catalogue } from '@/lib/catalogue/catalogue'
import type { Dimension, Stance } from '@/lib/generated/prisma/enums'
import { type Portrait, portraitOf } from '@/lib/profile/portrait'
import type { PriceSense } from '@/lib/profile/price-sense'
import type { ProfileSnapshot } from '@/lib/profile/snapshot'
import type { Stage } from '@/lib/profile/stage'
import { labelOf } from './label'
import { affinitiesOf } from './passed-over'
import { likingsOf } from './taste'

/** One taste as its shopper sees it; plain data, sent to the browser. */
export type TasteBar = {
  dimension: Dimension
  key: string
  label: string
  /** 0..1 of what is liked in the dimension, −1..0 where it is turned away from. */
  share: number
  stance: Stance | null
  /** Told by the shopper, not learned. */
  told: boolean
}

export type TasteGroup = {
  dimension: Dimension
  title: string
  /** How far the dimension as a whole can be trusted, in words. */
  sure: string
  bars: TasteBar[]
}

/** What a shopper comes across as, in a word, and what it was drawn from. */
export type Aspect = { title: string; word: string; because: string }

/** All tastes of a shopper at one moment, and what they add up to. */
export type TasteView = { at: number; about: Aspect[]; groups: TasteGroup[] }

const STAGES: Record<Stage['kind'], string> = {
  discovering: 'looking around',
  comparing: 'comparing',
  deciding: 'deciding',
  owning: 'settled in',
}
const PRICES: Partial<Record<PriceSense['kind'], string>> = {
  saver: 'an eye for a good price',
  premium: 'an eye for the better make',
}

function aboutOf({ persona, stage, priceSense }: Portrait): Aspect[] {
  const price = PRICES[priceSense.kind]
  return [
    ...(persona ? [{ title: 'You come across as', word: persona.name, because: persona.because }] : []),
    { title: 'At the moment you are', word: STAGES[stage.kind], because: stage.because },
    ...(price ? [{ title: 'You seem to have', word: price, because: priceSense.because }] : []),
  ]
}

const TITLES: Record<Dimension, string> = {
  category: 'Kinds of things',
  topic: 'Themes',
  brand: 'Makes',
  style: 'Styles',
  colour: 'Colours',
  price_tier: 'How fine',
  season: 'Seasons',
}
const ORDER = Object.keys(TITLES) as Dimension[]
/** Bars of a dimension; what weighs less says nothing yet. */
const BARS = 8
const LEAST = 0.02

function inWords(confidence: number): string {
  if (confidence >= 0.75) return 'We are rather sure of this.'
  return confidence >= 0.45 ? 'This is becoming clear.' : 'This is only a guess yet.'
}

/** What a snapshot says about the shopper's taste at `now` (epoch ms); dimensions about which nothing is known are left out. */
export function tasteView(snapshot: ProfileSnapshot, catalogue: Catalogue, now: number): TasteView {
  const { facts, decay, choices } = snapshot
  const told = new Set(facts.hobbies)
  const likings = Map.groupBy(
    likingsOf(affinitiesOf(snapshot, catalogue, now), facts.hobbies, now, decay, choices),
    l => l.dimension,
  )
  const groups = ORDER.flatMap((dimension): TasteGroup[] => {
    const all = likings.get(dimension) ?? []
    const bars = all
      .filter(l => l.stance !== null || Math.abs(l.share) >= LEAST)
      .slice(0, BARS)
      .map(({ key, share, stance }) => ({
        dimension,
        key,
        label: labelOf(dimension, key, catalogue),
        share,
        stance,
        told: dimension === 'topic' && told.has(key),
      }))
    const sure = inWords(all[0]?.confidence ?? 0)
    return bars.length > 0 ? [{ dimension, title: TITLES[dimension], sure, bars }] : []
  })
  return { at: now, about: aboutOf(portraitOf(snapshot, catalogue, now)), groups }
}
