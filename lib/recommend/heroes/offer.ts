import type { Catalogue, Product } from '@/lib/catalogue/catalogue'
import type { Decided } from '@/lib/offers/decide'
import type { Offer } from '@/lib/offers/offer'
import type { Context } from '../context'
import type { Hero } from '../hero'
import { portraitOf, sceneOf } from './frame'
import { seasonWindow } from './season'

/** Where an offer leads: to what it is for, else to the department its present comes from, else the shelves. */
export function offerHrefIn(offer: Offer, catalogue: Catalogue): string {
  const { product, group, department } = offer.scope
  const inGroup = group ? catalogue.groups.get(group) : undefined
  if (product && catalogue.bySlug.has(product)) return `/products/${product}`
  if (inGroup) return `/departments/${inGroup.department}/${inGroup.slug}`
  if (department) return `/departments/${department}`
  const free = presentOf(offer, catalogue)
  const [first] = catalogue.departments
  return free ? `/products/${free.slug}` : first ? `/departments/${first.slug}` : '/'
}

const presents = new WeakMap<Catalogue, Map<string, Product | undefined>>()

/** The product given for nothing; looked for once in each catalogue revision. */
function presentOf({ freeVariantId }: Offer, catalogue: Catalogue): Product | undefined {
  if (!freeVariantId) return undefined
  const known = presents.get(catalogue) ?? new Map<string, Product | undefined>()
  presents.set(catalogue, known)
  if (!known.has(freeVariantId))
    known.set(
      freeVariantId,
      catalogue.products.find(p => p.variants.some(v => v.id === freeVariantId)),
    )
  return known.get(freeVariantId)
}

/** The offer that has the front of the shop. */
export function offerHero(context: Context, { HOME_HERO: decided }: Decided): Hero | null {
  if (!decided) return null
  const { offer, reason } = decided
  const { catalogue } = context
  const shown = catalogue.bySlug.get(offer.scope.product ?? '') ?? presentOf(offer, catalogue)
  const department =
    catalogue.groups.get(offer.scope.group ?? '')?.department ??
    offer.scope.department ??
    seasonWindow(context).department
  return {
    title: offer.title,
    text: offer.text,
    href: offerHrefIn(offer, catalogue),
    action: 'Have a look',
    ...(shown ? portraitOf(shown, context) : sceneOf(department, context)),
    reason,
    offer,
    products: [],
  }
}
