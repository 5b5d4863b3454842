import type { Context } from '../context'
import { regularTitle } from '../drafts'
import type { Hero } from '../hero'
import { seasonRegular } from '../sources/season-regular'
import { sceneOf } from './frame'

/** Out of its season, the season somebody buys for before the one in the window. */
export function regularHero(context: Context): Hero | null {
  const slots = seasonRegular(context)
  const had = new Set(context.purchases.map(({ product }) => product.group))
  const slot = slots.find(({ product }) => had.has(product.group)) ?? slots[0]
  if (slot?.reason.kind !== 'season-regular' || slot.reason.now) return null
  const group = context.catalogue.groups.get(slot.product.group)
  if (!group) return null
  return {
    title: regularTitle(slot.reason),
    text: `While everyone else thinks of something else, there is plenty of everything. ${group.blurb}`,
    href: `/departments/${group.department}/${group.slug}`,
    action: `See ${group.name.toLowerCase()}`,
    ...sceneOf(group.department, context),
    reason: slot.reason,
    products: [],
  }
}
