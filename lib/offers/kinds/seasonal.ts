import { factsOf } from '@/lib/audiences/rule'
import type { Kind } from './kind'

/** A season's, or ahead of it for those who care: it comes and goes. */
export const seasonal: Kind = {
  name: 'Season',
  about: 'Comes and goes with a season, or ahead of it: it has an end, or an audience with months.',
  begin: { placement: 'HOME_BANNER', priority: 60 },
  missing({ audience, endsAt }) {
    const months = factsOf(audience).some(f => f.fact === 'months')
    return months || endsAt !== null
      ? null
      : { field: 'endsAt', say: 'A season ends: say when, or which months.' }
  },
}
