import { type Goods, matches } from '@/lib/audiences/evaluate'
import { type Fact, partsOf, type Rule } from '@/lib/audiences/rule'
import { tierAt } from '@/lib/loyalty/tier'
import type { ProfileSnapshot } from '@/lib/profile/snapshot'
import type { Reason } from '@/lib/recommend/slot'
import { kindOf } from './kinds/kinds'
import type { Offer } from './offer'

const DWELLING = {
  FLAT: 'a flat',
  FLAT_WITH_BALCONY: 'a flat with a balcony',
  HOUSE_WITH_GARDEN: 'a house with a garden',
} as const

/** Why this person gets the offer, from the first fact of its audience that says so; null when none does. */
export function reasonFor(offer: Offer, snapshot: ProfileSnapshot, now: number, goods: Goods): Reason | null {
  const { reason } = kindOf(offer.kind)
  if (reason) return reason
  for (const fact of holdingFacts(offer.audience, snapshot, now, goods)) {
    const reason = fromFact(fact, snapshot, now, goods)
    if (reason) return reason
  }
  return null
}

/** Facts that made the rule true; what is under a `not` explains nothing. */
function holdingFacts(rule: Rule, snapshot: ProfileSnapshot, now: number, goods: Goods): Fact[] {
  if ('not' in rule || !matches(rule, snapshot, now, goods)) return []
  return 'fact' in rule ? [rule] : partsOf(rule).flatMap(p => holdingFacts(p, snapshot, now, goods))
}

function fromFact(fact: Fact, snapshot: ProfileSnapshot, now: number, goods: Goods): Reason | null {
  const productOf = (of: { productId: string }) => goods.byId.get(of.productId)
  const inGroup = (group: string) => (product: { group: string } | undefined) => product?.group === group
  switch (fact.fact) {
    case 'birthday':
      return { kind: 'birthday' }
    case 'dwelling':
      return { kind: 'told-us', fact: 'dwelling', label: DWELLING[fact.is] }
    case 'hobby':
      return { kind: 'told-us', fact: 'hobby', label: fact.is.toLowerCase() }
    case 'only-bought-season':
      return { kind: 'season-regular', label: fact.season.toLowerCase() }
    case 'bought': {
      const last = snapshot.purchases.map(productOf).find(inGroup(fact.group))
      return last ? { kind: 'goes-with', product: last.id } : null
    }
    case 'tier': {
      const tier = tierAt(snapshot.points, goods.tiers ?? [], now)
      return tier && { kind: 'tier', name: tier.name }
    }
    case 'viewed': {
      const looks = snapshot.recent.filter(({ name }) => name === 'view_item')
      const last = looks.map(productOf).find(inGroup(fact.group))
      return last ? { kind: 'looked-at', product: last.id } : null
    }
    default:
      return null
  }
}
