import { drawnIn } from '@/lib/profile/portrait'
import type { Context } from '../context'
import { promotableIn } from '../eligibility'
import type { Reason, Slot } from '../slot'
import { appealOf } from './because-you-like'

/** Why a persona's corner is where it is; null for nobody in particular. */
export function cornerReason(context: Context): Extract<Reason, { kind: 'persona' }> | null {
  const { rule } = drawnIn(context)
  return rule && { kind: 'persona', note: rule.corner.note, because: rule.because }
}

/** What stands in the corner of this shopper's persona, most to their taste first. */
export function corner(context: Context): Slot[] {
  const { rule } = drawnIn(context)
  const reason = cornerReason(context)
  if (!rule || !reason) return []
  const groups = new Set(rule.corner.groups)
  return promotableIn(context)
    .filter(product => groups.has(product.group))
    .map(product => ({ product, reason, score: appealOf(product, context) }))
    .sort((a, b) => b.score - a.score)
}
