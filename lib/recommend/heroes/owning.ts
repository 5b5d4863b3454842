import { drawnIn } from '@/lib/profile/portrait'
import type { Context } from '../context'
import type { Hero } from '../hero'
import { complementsOf } from '../sources/goes-with'
import { sceneOf } from './frame'

/** What goes with what they just bought. */
export function owningHero(context: Context): Hero | null {
  const { kind, products } = drawnIn(context).stage
  const owned = kind === 'owning' ? context.catalogue.byId.get(products[0] ?? '') : undefined
  if (!owned) return null
  const [slot] = complementsOf(owned, context, 1)
  const group = slot && context.catalogue.groups.get(slot.product.group)
  if (!group) return null
  return {
    title: `For your ${owned.name}`,
    text: group.blurb,
    href: `/departments/${group.department}/${group.slug}`,
    action: `See ${group.name.toLowerCase()}`,
    ...sceneOf(group.department, context),
    reason: slot.reason,
    products: [],
  }
}
