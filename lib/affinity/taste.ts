import type { Dimension, Stance } from '@/lib/generated/prisma/enums'
import { confidenceOf, type Decay, scoreAt } from './decay'
import type { Facet } from './facets'

export type Liking = {
  dimension: Dimension
  key: string
  /** Of all that is liked in the dimension, 0..1; for what is disliked −1..0. */
  share: number
  /** 0..1: how much the dimension as a whole is backed by what happened. */
  confidence: number
  evidence: number
  /** What the shopper said about it. */
  stance: Stance | null
}

export type Taste = {
  /** −1..1: how much a product with these facets is to this taste; 0 where nothing is known. */
  scoreOf(facets: readonly Facet[]): number
  /** What is liked in a dimension and may be named, strongest first. */
  liked(dimension: Dimension): Liking[]
  /** Whether the shopper wants to see nothing with one of these facets. */
  isMuted(facets: readonly Facet[]): boolean
}

type Keyed = { dimension: Dimension; key: string }
type Affinities = readonly (Keyed & { mass: number; evidence: number })[]
export type Choices = readonly (Keyed & { stance: Stance })[]

/** How much each dimension says about a product; adds up to 1. */
const WEIGHTS: Record<Dimension, number> = {
  category: 0.34,
  topic: 0.16,
  brand: 0.14,
  style: 0.14,
  colour: 0.08,
  price_tier: 0.08,
  season: 0.06,
}

/** A hobby the shopper told us counts like having looked at three things about it just now. */
const TOLD = 3
/** Of a muted style or colour a product is merely less to the taste; of these it is not shown at all. */
const HIDING = new Set<Dimension>(['category', 'brand', 'topic'])

/** Where nothing is liked yet, turning away from a little is no full dislike: it stands against as much as this. */
const DOUBT = 3

const idOf = ({ dimension, key }: Keyed) => `${dimension} ${key}`

/** A score after what the shopper said: more doubles it (from that of a told hobby on), less leaves a quarter. */
function heeding(score: number, stance: Stance | null): number {
  if (stance === 'MORE') return 2 * Math.max(score, TOLD)
  if (stance === 'LESS') return score > 0 ? score / 4 : score
  return stance === 'MUTED' ? 0 : score
}

/**
 * What affinities, told hobbies and the shopper's own choices add up to at `now` (epoch ms), by dimension and
 * strongest first. Muted ones are there with a share of 0.
 */
export function likingsOf(
  affinities: Affinities,
  hobbies: readonly string[],
  now: number,
  decay: Decay,
  choices: Choices,
): Liking[] {
  const known = new Map<string, Keyed & { score: number; evidence: number; stance: Stance | null }>()
  const at = ({ dimension, key }: Keyed) => {
    const id = idOf({ dimension, key })
    const entry = known.get(id) ?? { dimension, key, score: 0, evidence: 0, stance: null }
    known.set(id, entry)
    return entry
  }
  for (const a of affinities) {
    const entry = at(a)
    entry.score += scoreAt(a.mass, now, decay)
    entry.evidence += a.evidence
  }
  for (const key of hobbies) at({ dimension: 'topic', key }).score += TOLD
  for (const choice of choices) at(choice).stance = choice.stance

  const heeded = [...known.values()].map(entry => ({ ...entry, score: heeding(entry.score, entry.stance) }))
  return [...Map.groupBy(heeded, entry => entry.dimension).values()].flatMap(entries => {
    const total = entries.reduce((sum, { score }) => sum + Math.max(0, score), 0)
    const confidence = confidenceOf(total)
    const shareOf = (score: number) =>
      score > 0 ? score / total : score < 0 ? score / (total - score + DOUBT) : 0
    return entries
      .map(({ score, ...entry }): Liking => ({ ...entry, share: shareOf(score), confidence }))
      .sort((a, b) => b.share - a.share)
  })
}

/** The taste that affinities, told hobbies and choices add up to at `now` (epoch ms). */
export function tasteOf(...known: Parameters<typeof likingsOf>): Taste {
  const all = likingsOf(...known)
  const likings = new Map(all.map(liking => [idOf(liking), liking]))
  const muted = new Set(all.filter(l => l.stance === 'MUTED' && HIDING.has(l.dimension)).map(idOf))
  return {
    scoreOf(facets) {
      let sum = 0
      for (const f of facets) {
        const liking = likings.get(f.id)
        // A dislike counts in full: it is one gesture and meant.
        if (liking)
          sum += WEIGHTS[f.dimension] * f.weight * liking.share * (liking.share > 0 ? liking.confidence : 1)
      }
      return sum
    },
    liked: dimension => all.filter(l => l.dimension === dimension && l.share > 0 && l.stance !== 'LESS'),
    isMuted: facets => muted.size > 0 && facets.some(f => muted.has(f.id)),
  }
}
