import type { Dwelling, Need } from '@/lib/generated/prisma/enums'
import type { Context } from '../context'
import { promotableIn } from '../eligibility'
import type { Slot } from '../slot'
import { appealOf } from './because-you-like'

/** What a home has that not every home has, and what it is called in a sentence. */
const HAS: Partial<Record<Dwelling, { need: Need; label: string }>> = {
  FLAT_WITH_BALCONY: { need: 'BALCONY', label: 'a flat with a balcony' },
  HOUSE_WITH_GARDEN: { need: 'GARDEN', label: 'a house with a garden' },
}

/** What only makes sense in a home like the one the shopper told us of. */
export function fitsHome(context: Context): Slot[] {
  const { catalogue, snapshot } = context
  const has = snapshot.facts.dwelling && HAS[snapshot.facts.dwelling]
  if (!has) return []
  const reason = { kind: 'told-us' as const, fact: 'dwelling' as const, label: has.label }
  return promotableIn(context)
    .filter(p => catalogue.groups.get(p.group)?.needs.includes(has.need))
    .map(product => ({ product, reason, score: appealOf(product, context) }))
    .sort((a, b) => b.score - a.score)
}
