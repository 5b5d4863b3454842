import type { Dimension } from '@/lib/generated/prisma/enums'
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
}

export type Taste = {
  /** −1..1: how much a product with these facets is to this taste; 0 where nothing is known. */
  scoreOf(facets: readonly Facet[]): number
  /** What is liked in a dimension, strongest first. */
  liked(dimension: Dimension): Liking[]
}

type Affinities = readonly { dimension: Dimension; key: string; mass: number; evidence: number }[]

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

/** The taste that affinities and told hobbies add up to at `now` (epoch ms). */
export function tasteOf(
  affinities: Affinities,
  hobbies: readonly string[],
  now: number,
  decay: Decay,
): Taste {
  const scores = new Map<Dimension, Map<string, { score: number; evidence: number }>>()
  const add = (dimension: Dimension, key: string, score: number, evidence: number) => {
    const keys = scores.get(dimension) ?? new Map<string, { score: number; evidence: number }>()
    const before = keys.get(key)
    keys.set(key, { score: score + (before?.score ?? 0), evidence: evidence + (before?.evidence ?? 0) })
    scores.set(dimension, keys)
  }
  for (const a of affinities) add(a.dimension, a.key, scoreAt(a.mass, now, decay), a.evidence)
  for (const hobby of hobbies) add('topic', hobby, TOLD, 0)

  const likings = new Map<string, Liking>()
  for (const [dimension, keys] of scores) {
    let total = 0
    for (const { score } of keys.values()) total += Math.max(0, score)
    const confidence = confidenceOf(total)
    for (const [key, { score, evidence }] of keys) {
      const share = score >= 0 ? (total > 0 ? score / total : 0) : score / (total - score)
      likings.set(`${dimension} ${key}`, { dimension, key, share, confidence, evidence })
    }
  }
  const all = [...likings.values()]
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
    liked: dimension =>
      all.filter(l => l.dimension === dimension && l.share > 0).sort((a, b) => b.share - a.share),
  }
}
