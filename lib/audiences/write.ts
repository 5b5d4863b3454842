import 'server-only'
import { keptVersions, recordAudit } from '@/lib/audit/record'
import { db } from '@/lib/db'
import { Prisma } from '@/lib/generated/prisma/client'
import { slugFrom } from '@/lib/offers/slug'
import type { AudienceContent } from './content'

export type Written =
  | { ok: true; slug: string; version: number }
  /** `conflict`: somebody saved another version meanwhile. */
  | { ok: false; why: 'conflict' | 'gone' }

const columns = ({ rule, ...rest }: AudienceContent) => ({ ...rest, rule: rule as Prisma.InputJsonValue })
const isTaken = (error: unknown) =>
  error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002'

/** Adds an audience and its first version, under an address made of its name. */
export async function createAudience(content: AudienceContent, editorId: string): Promise<Written> {
  const base = slugFrom(content.name, 'audience')
  for (let attempt = 1; attempt <= 50; attempt++) {
    const slug = attempt === 1 ? base : `${base}-${attempt}`
    const first = { version: 1, editorId, content: columns(content) }
    try {
      await db.$transaction(async tx => {
        await tx.audience.create({ data: { ...columns(content), slug, versions: { create: first } } })
        await recordAudit(tx, { actorId: editorId, action: 'audience.create', subject: slug, version: 1 })
      })
      return { ok: true, slug, version: 1 }
    } catch (error) {
      if (!isTaken(error)) throw error
    }
  }
  return { ok: false, why: 'conflict' }
}

/** Saves an audience as the version after `version`, with its history; nothing is written when that is not its version. */
export async function updateAudience(
  slug: string,
  version: number,
  content: AudienceContent,
  editorId: string,
): Promise<Written> {
  return db.$transaction(async tx => {
    const next = version + 1
    const [audience] = await tx.$queryRaw<{ id: string; version: number }[]>`
      SELECT "id", "version" FROM "Audience" WHERE "slug" = ${slug} FOR UPDATE`
    if (!audience) return { ok: false as const, why: 'gone' as const }
    if (audience.version !== version) return { ok: false as const, why: 'conflict' as const }
    const { id } = audience
    await tx.audience.update({ where: { id }, data: { ...columns(content), version: next } })
    await tx.audienceVersion.create({
      data: { audienceId: id, version: next, editorId, content: columns(content) },
    })
    await recordAudit(tx, { actorId: editorId, action: 'audience.save', subject: slug, version: next })
    return { ok: true as const, slug, version: next }
  })
}

/** Removes an audience no offer refers to, with its history. */
export async function removeAudience(slug: string, editorId: string): Promise<'removed' | 'used' | 'gone'> {
  try {
    return await db.$transaction(async tx => {
      const kept = keptVersions(await tx.audienceVersion.findMany({ where: { audience: { slug } } }))
      const { count } = await tx.audience.deleteMany({ where: { slug } })
      if (count === 0) return 'gone'
      await recordAudit(tx, { actorId: editorId, action: 'audience.delete', subject: slug, kept })
      return 'removed'
    })
  } catch (error) {
    // The database does not let go of what an offer refers to.
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2003') return 'used'
    throw error
  }
}
