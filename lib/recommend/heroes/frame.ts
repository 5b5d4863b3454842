import { type Product, pictureOf } from '@/lib/catalogue/catalogue'
import { wrappedScene } from '@/lib/catalogue/wrapped'
import type { Context } from '../context'

/** The scene of a department, filling the frame. */
export function sceneOf(department: string, { catalogue }: Context) {
  const nth = Math.max(
    0,
    catalogue.departments.findIndex(d => d.slug === department),
  )
  const there = catalogue.departments[nth]
  const tint = there?.tint ?? ''
  return { picture: there?.picture ?? wrappedScene(nth), tint, shows: 'scene' as const }
}

/** A product, standing in the frame whole. */
export function portraitOf(product: Product, context: Context) {
  return { ...sceneOf(product.department, context), picture: pictureOf(product), shows: 'product' as const }
}
