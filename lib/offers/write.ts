import 'server-only'
import { keptVersions, recordAudit } from '@/lib/audit/record'
import { db } from '@/lib/db'
import { Prisma } from '@/lib/generated/prisma/client'
import { type OfferContent, toColumns } from './content'
import { holdOffer, settleLimits } from './limits'
import { slugFrom } from './slug'

export type Written =
  | { ok: true; slug: string; version: number }
  /**
   * `conflict`: somebody saved another version meanwhile; `code`: another offer has this code; `audience`: the
   * named audience it refers to is gone.
   */
  | { ok: false; why: 'conflict' | 'gone' | 'code' | 'audience' }

/** Adds an offer and its first version. The address comes from the title, with a number where it is taken. */
export async function createOffer(content: OfferContent, editorId: string): Promise<Written> {
  const base = slugFrom(content.title)
  for (let attempt = 1; attempt <= 50; attempt++) {
    const slug = attempt === 1 ? base : `${base}-${attempt}`
    try {
      await db.$transaction(async tx => {
        const { id } = await tx.offer.create({
          data: { ...columns(content), slug, versions: { create: { version: 1, editorId, content } } },
        })
        await settleLimits(tx, id, content)
        await recordAudit(tx, { actorId: editorId, action: 'offer.create', subject: slug, version: 1 })
      })
      return { ok: true, slug, version: 1 }
    } catch (error) {
      if (isAudienceGone(error)) return { ok: false, why: 'audience' }
      const taken = uniqueField(error)
      if (taken === 'code') return { ok: false, why: 'code' }
      if (taken !== 'slug') throw error
    }
  }
  return { ok: false, why: 'conflict' }
}

/** Saves an offer as the version after `version`, with its history; nothing is written when that is not its version. */
export async function updateOffer(
  slug: string,
  version: number,
  content: OfferContent,
  editorId: string,
): Promise<Written> {
  try {
    return await db.$transaction(async tx => {
      const offer = await holdOffer(tx, slug)
      if (!offer) return { ok: false as const, why: 'gone' as const }
      if (offer.version !== version) return { ok: false as const, why: 'conflict' as const }
      await tx.offer.update({
        where: { id: offer.id },
        data: { ...columns(content), version: version + 1 },
      })
      await tx.offerVersion.create({ data: { offerId: offer.id, version: version + 1, editorId, content } })
      await settleLimits(tx, offer.id, content)
      await recordAudit(tx, { actorId: editorId, action: 'offer.save', subject: slug, version: version + 1 })
      return { ok: true as const, slug, version: version + 1 }
    })
  } catch (error) {
    if (isAudienceGone(error)) return { ok: false, why: 'audience' }
    if (uniqueField(error) === 'code') return { ok: false, why: 'code' }
    throw error
  }
}

/** Removes an offer nobody has used yet. `used`: it was, so it can only be switched off. */
export async function removeOffer(slug: string, editorId: string): Promise<'removed' | 'used' | 'gone'> {
  return db.$transaction(async tx => {
    const offer = await holdOffer(tx, slug)
    if (!offer) return 'gone'
    const granted = await tx.grant.count({ where: { offerId: offer.id, redeemedAt: { not: null } } })
    if (granted > 0 || (await tx.redemption.count({ where: { offerId: offer.id } })) > 0) return 'used'
    const kept = keptVersions(await tx.offerVersion.findMany({ where: { offerId: offer.id } }))
    await tx.offer.delete({ where: { id: offer.id } })
    await recordAudit(tx, { actorId: editorId, action: 'offer.delete', subject: slug, kept })
    return 'removed'
  })
}

function columns(content: OfferContent) {
  const { audience, budgetSplit, ...rest } = toColumns(content)
  return { ...rest, audience: audience as Prisma.InputJsonValue, budgetSplit: budgetSplit ?? Prisma.DbNull }
}

/** The one thing an offer refers to that can be deleted meanwhile. */
function isAudienceGone(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2003'
}

/** Which unique column a write ran into; null for any other error. */
function uniqueField(error: unknown): 'slug' | 'code' | null {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError) || error.code !== 'P2002') return null
  const told = JSON.stringify(error.meta ?? {}) + error.message
  return /\bcode\b|_code_key/.test(told) ? 'code' : 'slug'
}
