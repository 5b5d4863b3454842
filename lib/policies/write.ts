import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import { db } from '@/lib/db'
import { type Policy, policyOf } from './policy'

export type Written = { ok: true; version: number } | { ok: false; why: 'conflict' | 'gone' }

/**
 * Saves a group's policy as the version after `version`, with its history; nothing is written when that is not its
 * version. What the shop opened with becomes part of the history with the first change.
 */
export async function updatePolicy(
  slug: string,
  version: number,
  policy: Policy,
  editorId: string,
): Promise<Written> {
  const { complements, ...columns } = policy
  const next = version + 1
  return db.$transaction(async tx => {
    await tx.$queryRaw`SELECT FROM "ProductGroup" WHERE "slug" = ${slug} FOR UPDATE`
    const before = await tx.productGroup.findUnique({
      where: { slug },
      include: { complements: { orderBy: { rank: 'asc' } } },
    })
    if (!before) return { ok: false, why: 'gone' }
    if (before.version !== version) return { ok: false, why: 'conflict' }
    await tx.productGroup.update({ where: { slug }, data: { ...columns, version: next } })
    const opening = policyOf({ ...before, complements: before.complements.map(c => c.complementSlug) })
    await tx.policyVersion.createMany({
      data: [
        { groupSlug: slug, version, content: opening },
        { groupSlug: slug, version: next, content: policy, editorId, at: new Date() },
      ],
      skipDuplicates: true,
    })
    await tx.groupComplement.deleteMany({ where: { groupSlug: slug } })
    await tx.groupComplement.createMany({
      data: complements.map((complementSlug, rank) => ({ groupSlug: slug, complementSlug, rank })),
    })
    await recordAudit(tx, { actorId: editorId, action: 'policy.save', subject: slug, version: next })
    return { ok: true, version: next }
  })
}
