import type { Context } from '../context'
import { isPromotable } from '../eligibility'
import type { Hero } from '../hero'
import { reasonOf, rulesIn } from '../situation-rules'
import { portraitOf, sceneOf } from './frame'

/** What a link was about that led here. */
export function aboutHero(context: Context): Hero | null {
  const { situation, catalogue } = context
  const rule = rulesIn(situation).find(({ leads }) => leads.what === 'about')
  if (!rule || !('note' in rule) || !situation?.about) return null
  const { label, href, department, products } = situation.about
  const [product, ...more] = products.filter(each => isPromotable(each, context))
  if (!product) return null
  const reason = reasonOf(rule, situation)
  const only = more.length === 0 && products.length === 1
  return {
    title: label,
    text: only ? product.tagline : (catalogue.groups.get(product.group)?.blurb ?? product.tagline),
    href,
    action: 'Have a look',
    ...(only ? portraitOf(product, context) : sceneOf(department, context)),
    reason,
    products: only ? [{ product, reason, score: 1 }] : [],
  }
}
