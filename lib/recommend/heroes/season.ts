import { seasonAt } from '@/lib/catalogue/season'
import { windowFor } from '@/lib/catalogue/window'
import type { Context } from '../context'
import type { Hero } from '../hero'
import { sceneOf } from './frame'

/** What the shop window is about now. */
export const seasonWindow = ({ now, catalogue }: Context) => windowFor(seasonAt(now), catalogue.departments)

/** The season, the same for everybody. */
export function seasonHero(context: Context): Hero {
  const { department, title, text, href, action } = seasonWindow(context)
  return { title, text, href, action, ...sceneOf(department, context), reason: null, products: [] }
}
