'use server'
import type { Route } from 'next'
import { updateTag } from 'next/cache'
import { redirect } from 'next/navigation'
import { requireRole } from '@/lib/auth/session'
import { movedTo } from '@/lib/desk/rows'
import { reorder } from './reorder'
import { readReorder } from './reorder-form'
import { offerTags } from './tags'

/**
 * Moves an offer to another place in the order of its placement. What came of it, with the way back, stands on the
 * board. Merchandisers only.
 */
export async function reorderOffers(data: FormData): Promise<void> {
  const session = await requireRole('MERCHANDISER')
  const asked = readReorder(data)
  if (!asked) redirect('/merchandise/placements?trouble=order' as Route)
  const { placement, order, from, to } = asked
  const back = (told: Record<string, string>) =>
    `/merchandise/placements?${new URLSearchParams({ placement, ...told })}#offers-${placement}` as Route
  const { slug = '' } = order[from] ?? {}
  const written = await reorder(placement, movedTo(order, from, to), session.shopperId)
  if (!written.ok) redirect(back({ trouble: written.why }))
  updateTag(offerTags.offers())
  redirect(back({ moved: slug, from: String(from), to: String(to) }))
}
