import { drawnIn } from '@/lib/profile/portrait'
import type { Context } from '../context'
import { choiceWith } from '../pool'
import type { Reason } from '../slot'
import type { Source } from './source'

/** Why a persona's corner is where it is; null for nobody in particular. */
export function cornerReason(context: Context): Extract<Reason, { kind: 'persona' }> | null {
  const { rule } = drawnIn(context)
  return rule && { kind: 'persona', note: rule.corner.note, because: rule.because }
}

/** What stands in the corner of this shopper's persona, most to their taste first. */
export const corner: Source = context => {
  const { rule } = drawnIn(context)
  const reason = cornerReason(context)
  if (!rule || !reason) return []
  return rule.corner.groups
    .flatMap(group => choiceWith(`category ${group}`, context))
    .map(slot => ({ ...slot, reason }))
    .sort((a, b) => b.score - a.score)
}
