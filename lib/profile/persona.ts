import type { Context } from '@/lib/recommend/context'
import { type Condition, ENOUGH, PERSONAS, type PersonaRule } from './personas'
import { BACKED, type PriceSense } from './price-sense'

export type Persona = {
  rule: PersonaRule
  /** 0..1: how far it is backed. */
  confidence: number
  /** How far its conditions are exceeded; 1 where they just hold. */
  margin: number
}

/** What a condition measures: its value, 0..1, and how far that is backed. */
function measure(condition: Condition, { taste }: Context, sense: PriceSense) {
  if (condition.kind === 'saver') {
    const value = sense.kind === 'saver' ? sense.confidence : 0
    return { value, confidence: value }
  }
  const liked = taste.liked(condition.of)
  const value = liked.filter(l => condition.keys.includes(l.key)).reduce((sum, l) => sum + l.share, 0)
  return { value, confidence: liked[0]?.confidence ?? 0 }
}

/**
 * The persona whose conditions are exceeded most (S23): the margin is the smallest `value / least` of its
 * conditions, and none below 1 or on little evidence counts. Computed anew each time from what is known, so it
 * follows behaviour at once; of equal margins the earlier rule wins. Null where nothing is backed well enough.
 */
export function personaOf(
  context: Context,
  sense: PriceSense,
  rules: readonly PersonaRule[] = PERSONAS,
): Persona | null {
  let best: Persona | null = null
  for (const rule of rules) {
    const measured = rule.conditions.map(condition => ({
      ...measure(condition, context, sense),
      enough: condition.kind === 'saver' ? BACKED : ENOUGH,
      least: condition.least,
    }))
    if (measured.some(m => m.value < m.least || m.confidence < m.enough)) continue
    const margin = Math.min(...measured.map(m => m.value / m.least))
    const confidence = Math.min(...measured.map(m => m.confidence))
    if (!best || margin > best.margin) best = { rule, confidence, margin }
  }
  return best
}
