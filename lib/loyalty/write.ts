import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import { db } from '@/lib/db'
import type { Prisma } from '@/lib/generated/prisma/client'
import type { Tier } from './tier'

export type Written =
  | { ok: true; version: number }
  | { ok: false; why: 'conflict' }
  /** A tier that would be gone is asked for by these audiences and offers, by name. */
  | { ok: false; why: 'used'; by: string[] }

/**
 * Saves the tiers as the version after `version`, with its history; nothing is written when that is not their version, or
 * when something refers to a tier that would be gone. What the shop opened with becomes part of the history with the
 * first change.
 */
export function updateTiers(version: number, tiers: readonly Tier[], editorId: string): Promise<Written> {
  const next = version + 1
  return db.$transaction(async tx => {
    const [held] = await tx.$queryRaw<{ version: number }[]>`
      SELECT "version" FROM "LoyaltyProgramme" WHERE "id" = 1 FOR UPDATE`
    if (held?.version !== version) return { ok: false, why: 'conflict' }
    const before = await tx.loyaltyTier.findMany({ orderBy: { points: 'asc' } })
    const gone = before.filter(({ slug }) => !tiers.some(tier => tier.slug === slug)).map(({ slug }) => slug)
    const by = await referringTo(tx, gone)
    if (by.length > 0) return { ok: false, why: 'used', by }
    await tx.loyaltyProgramme.update({ where: { id: 1 }, data: { version: next } })
    await tx.loyaltyTier.deleteMany()
    await tx.loyaltyTier.createMany({ data: [...tiers] })
    await tx.loyaltyVersion.createMany({
      data: [
        { version, content: before },
        { version: next, content: [...tiers], editorId, at: new Date() },
      ],
      skipDuplicates: true,
    })
    await recordAudit(tx, { actorId: editorId, action: 'loyalty.save', subject: 'loyalty', version: next })
    return { ok: true, version: next }
  })
}

/** Audiences whose rule asks for one of these tiers, and offers with a rule of their own that does. */
async function referringTo(tx: Prisma.TransactionClient, slugs: readonly string[]): Promise<string[]> {
  if (slugs.length === 0) return []
  const rows = await tx.$queryRaw<{ name: string }[]>`
    SELECT x."name" FROM (
      SELECT "name", "rule" FROM "Audience" UNION ALL
      SELECT "title", "audience" FROM "Offer" WHERE "audienceId" IS NULL) x
    WHERE EXISTS (SELECT FROM jsonb_path_query(x."rule", '$.** ? (@.fact == "tier")') f
      WHERE f->>'atLeast' = ANY(${slugs}::text[]))
    ORDER BY 1`
  return rows.map(row => row.name)
}
