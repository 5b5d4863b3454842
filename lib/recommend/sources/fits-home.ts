import { directoryOf } from '@/lib/catalogue/directory'
import type { Dwelling, Need } from '@/lib/generated/prisma/enums'
import { choiceOf } from '../pool'
import type { Source } from './source'

/** What a home has that not every home has, and what it is called in a sentence. */
const HAS: Partial<Record<Dwelling, { need: Need; label: string }>> = {
  FLAT_WITH_BALCONY: { need: 'BALCONY', label: 'a flat with a balcony' },
  HOUSE_WITH_GARDEN: { need: 'GARDEN', label: 'a house with a garden' },
}

/** What only makes sense in a home like the one the shopper told us of. */
export const fitsHome: Source = context => {
  const { catalogue, snapshot } = context
  const has = snapshot.facts.dwelling && HAS[snapshot.facts.dwelling]
  if (!has) return []
  const reason = { kind: 'told-us' as const, fact: 'dwelling' as const, label: has.label }
  return choiceOf(
    directoryOf(catalogue).byNeed.get(has.need) ?? [],
    context,
    p => catalogue.groups.get(p.group)?.needs.includes(has.need) ?? false,
  ).map(slot => ({ ...slot, reason }))
}
