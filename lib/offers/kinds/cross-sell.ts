import { factsOf } from '@/lib/audiences/rule'
import type { Kind } from './kind'

/** Something that goes with what somebody has, looked at or holds. */
export const crossSell: Kind = {
  name: 'Goes with',
  about: 'What goes with something bought, looked at or in the cart.',
  begin: { placement: 'PRODUCT', moment: 'ANY', priority: 50 },
  missing({ scope, audience }) {
    if (!scope.department && !scope.group && !scope.product)
      return { field: 'scope', say: 'Say what goes with it: a department, a group or one product.' }
    const based = factsOf(audience).some(f => f.fact === 'bought' || f.fact === 'viewed' || f.fact === 'did')
    return based ? null : { field: 'rule', say: 'Say what it goes with: bought, looked at, or in the cart.' }
  },
}
