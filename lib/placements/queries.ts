import 'server-only'
import { db } from '@/lib/db'
import { heldByRevision } from '@/lib/revision'
import type { Placements } from './config'
import { OPENING } from './config'
import { readConfig } from './content'

/**
 * Every placement as merchandisers arranged it, at `revision` (topic `placements` of the Revision table), from memory
 * unless it has changed since. Pages that read a profile snapshot get the revision with it, at no extra cost.
 */
export const placementsAt = heldByRevision('placements', async (): Promise<Placements> => {
  const rows = await db.placementSetting.findMany()
  const said = rows.map(
    ({ place, config, version }) => [place, { ...readConfig(place, config), version }] as const,
  )
  return { ...OPENING, ...Object.fromEntries(said) }
})

/** The placements as they are now: one small statement to learn the revision, memory for the rest. */
export async function currentPlacements(): Promise<Placements> {
  const row = await db.revision.findUnique({ where: { topic: 'placements' } })
  return placementsAt(Number(row?.number ?? 0))
}
