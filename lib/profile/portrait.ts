import type { Catalogue } from '@/lib/catalogue/catalogue'
import { type Context, contextOf } from '@/lib/recommend/context'
import { personaOf } from './persona'
import type { PersonaRule } from './personas'
import { type PriceSense, priceSenseOf } from './price-sense'
import type { ProfileSnapshot } from './snapshot'
import { type Stage, stageOf } from './stage'

/** What a profile says about its shopper; every `because` may be shown to them. */
export type Portrait = {
  persona: { key: string; name: string; because: string; confidence: number } | null
  stage: Stage
  priceSense: PriceSense
}

/** A portrait with the rule behind the persona, as decisions want it. */
export type Drawn = Pick<Portrait, 'stage' | 'priceSense'> & { rule: PersonaRule | null; confidence: number }

const held = new WeakMap<Context, Drawn>()

/** The portrait in a context; drawn once for a page. A stranger is discovering, balanced and nobody in particular. */
export function drawnIn(context: Context): Drawn {
  const known = held.get(context)
  if (known) return known
  const priceSense = priceSenseOf(context)
  const persona = personaOf(context, priceSense)
  const drawn = {
    priceSense,
    stage: stageOf(context),
    rule: persona?.rule ?? null,
    confidence: persona?.confidence ?? 0,
  }
  held.set(context, drawn)
  return drawn
}

/** Persona, journey stage and price sense at `now` (epoch ms), from nothing but the snapshot and the catalogue. */
export function portraitOf(snapshot: ProfileSnapshot, catalogue: Catalogue, now: number): Portrait {
  const { rule, confidence, stage, priceSense } = drawnIn(contextOf(snapshot, catalogue, now))
  const persona = rule && { key: rule.key, name: rule.name, because: rule.because, confidence }
  return { persona, stage, priceSense }
}
