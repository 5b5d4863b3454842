import { drawnIn } from '@/lib/profile/portrait'
import type { Context } from '../context'
import type { Hero } from '../hero'
import { cornerReason } from '../sources/corner'
import { sceneOf } from './frame'

/** The corner of the shopper’s persona. */
export function cornerHero(context: Context): Hero | null {
  const { rule } = drawnIn(context)
  if (!rule) return null
  const { department, title, text } = rule.corner
  if (!context.catalogue.departments.some(d => d.slug === department)) return null
  return {
    title,
    text,
    href: `/departments/${department}`,
    action: 'Have a look around',
    ...sceneOf(department, context),
    reason: cornerReason(context),
    products: [],
  }
}
