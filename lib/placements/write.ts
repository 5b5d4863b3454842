import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import { db } from '@/lib/db'
import { Prisma } from '@/lib/generated/prisma/client'
import type { Place } from '@/lib/generated/prisma/enums'
import { OPENING, type PlacementConfig } from './config'
import { PLACES } from './words'

export type Written = { ok: true; version: number } | { ok: false; why: 'conflict' }

/**
 * Saves a placement as the version after `version`, with its history; nothing is written when that is not its
 * version. What the shop opened with is version 1, and becomes part of the history with the first change.
 */
export async function updatePlacement(
  place: Place,
  version: number,
  config: PlacementConfig,
  editorId: string,
): Promise<Written> {
  const next = version + 1
  const content = json(config)
  try {
    return await db.$transaction(async tx => {
      const { count } = await tx.placementSetting.updateMany({
        where: { place, version },
        data: { version: next, config: content },
      })
      // Where there is none yet, of two that are first at once the key lets one through.
      if (count === 0 && version === 1)
        await tx.placementSetting.create({ data: { place, version: next, config: content } })
      else if (count === 0) return { ok: false, why: 'conflict' }
      const opening = version === 1 ? [{ place, version, content: json(OPENING[place]) }] : []
      await tx.placementVersion.createMany({
        data: [...opening, { place, version: next, content, editorId, at: new Date() }],
      })
      const { slug } = PLACES[place]
      await recordAudit(tx, { actorId: editorId, action: 'placement.save', subject: slug, version: next })
      return { ok: true, version: next }
    })
  } catch (error) {
    const taken = error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002'
    if (taken) return { ok: false, why: 'conflict' }
    throw error
  }
}

const json = (config: PlacementConfig) => config as unknown as Prisma.InputJsonObject
