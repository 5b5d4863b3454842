import { drawnIn } from '@/lib/profile/portrait'
import type { Context } from './context'
import type { Draft } from './drafts'
import { bestMakes, betterModels } from './sources/better-model'
import { corner, cornerReason } from './sources/corner'
import { forLess, reduced } from './sources/for-less'

/** For whoever looks for the price, ways to save; for whoever looks for the make, the better model; else neither. */
export function priceShelf(context: Context): Draft[] {
  const { kind } = drawnIn(context).priceSense
  if (kind === 'balanced') return []
  const slots = kind === 'saver' ? forLess(context) : betterModels(context)
  const [first] = slots
  if (!first) return []
  return kind === 'saver'
    ? [
        {
          kind: 'for-less',
          title: 'Ways to save',
          reason: first.reason,
          slots,
          fill: () => reduced(context),
          perGroup: 2,
        },
      ]
    : [
        {
          kind: 'better-model',
          title: 'The better model',
          reason: first.reason,
          slots,
          fill: () => bestMakes(context),
          perGroup: 2,
        },
      ]
}

/** The corner of this shopper's persona. */
export function cornerShelf(context: Context): Draft[] {
  const reason = cornerReason(context)
  const { rule } = drawnIn(context)
  if (!rule || !reason) return []
  return [{ kind: 'corner', title: rule.corner.title, reason, slots: corner(context), perGroup: 2 }]
}
