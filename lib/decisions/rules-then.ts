import type { Catalogue } from '@/lib/catalogue/catalogue'
import type { Place } from '@/lib/generated/prisma/enums'
import type { Placements } from '@/lib/placements/config'
import { PLACES } from '@/lib/placements/words'
import type { RuleThen } from './content'

/** The placements of a page and the loyalty programme in the version they have in memory: what the page was decided by. */
export function rulesThen(
  places: readonly Place[],
  placements: Placements,
  { tiersVersion }: Pick<Catalogue, 'tiersVersion'>,
): RuleThen[] {
  const arranged = places.map((place): RuleThen => {
    const { slug, name } = PLACES[place]
    return { kind: 'placement', slug, name, version: placements[place].version ?? 1 }
  })
  const loyalty: RuleThen[] =
    tiersVersion === undefined
      ? []
      : [{ kind: 'loyalty', slug: 'loyalty', name: 'Loyalty', version: tiersVersion }]
  return [...arranged, ...loyalty]
}
