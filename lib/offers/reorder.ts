import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import { db } from '@/lib/db'
import type { Placement } from '@/lib/generated/prisma/enums'
import { contentOf } from './content'
import { fromRow, WITH_REST } from './from-row'
import { prioritiesInOrder } from './order'

export type Reordered =
  | { ok: true; changed: number }
  /** `conflict`: one of them was changed, moved elsewhere or deleted meanwhile; `many`: there are no priorities left. */
  | { ok: false; why: 'conflict' | 'many' }

/**
 * Gives the offers of a placement priorities in the order of `wanted`, all or none: each changed one gets a version and
 * an entry in the audit log. Offers of the placement that are not named keep theirs.
 */
export async function reorder(
  placement: Placement,
  wanted: readonly { slug: string; version: number }[],
  editorId: string,
): Promise<Reordered> {
  const slugs = wanted.map(({ slug }) => slug)
  return db.$transaction(async tx => {
    // In the order of their ids, as everybody locks them, so that nobody waits for another in a circle.
    await tx.$queryRaw`SELECT FROM "Offer" WHERE "slug" = ANY(${slugs}) ORDER BY "id" FOR UPDATE`
    const rows = await tx.offer.findMany({
      where: { slug: { in: slugs }, placement },
      include: WITH_REST,
    })
    const held = new Map(rows.map(row => [row.slug, fromRow(row)]))
    const offers = wanted.flatMap(({ slug, version }) => {
      const offer = held.get(slug)
      return offer?.version === version ? [offer] : []
    })
    if (offers.length < wanted.length || held.size < wanted.length) return { ok: false, why: 'conflict' }
    const priorities = prioritiesInOrder(offers.map(offer => offer.priority))
    if (!priorities) return { ok: false, why: 'many' }
    const changed = offers.flatMap((offer, place) => {
      const priority = priorities[place] ?? offer.priority
      return priority === offer.priority ? [] : [{ ...offer, priority, version: offer.version + 1 }]
    })
    for (const offer of changed) {
      const { id, slug, priority, version } = offer
      await tx.offer.update({ where: { id }, data: { priority, version } })
      await tx.offerVersion.create({ data: { offerId: id, version, editorId, content: contentOf(offer) } })
      await recordAudit(tx, { actorId: editorId, action: 'offer.save', subject: slug, version })
    }
    return { ok: true, changed: changed.length }
  })
}
