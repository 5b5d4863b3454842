import 'server-only'
import { deskReader } from '@/lib/auth/desk'
import { db } from '@/lib/db'
import { VERSION_ROWS, versionOf } from '@/lib/desk/version-rows'
import type { DeskVersion } from '@/lib/desk/versions'
import type { Place } from '@/lib/generated/prisma/enums'
import { OPENING, type PlacementConfig } from './config'
import { readConfig } from './content'
import { ARRANGED, PLACES } from './words'

export type DeskPlacement = { place: Place; version: number; config: PlacementConfig }

/** Every placement as it is arranged now. Merchandisers and service. */
export async function deskPlacements(): Promise<DeskPlacement[]> {
  await deskReader('/merchandise/placements')
  const rows = new Map((await db.placementSetting.findMany()).map(row => [row.place, row]))
  return ARRANGED.map(place => {
    const row = rows.get(place)
    return { place, version: row?.version ?? 1, config: row ? readConfig(place, row.config) : OPENING[place] }
  })
}

/** One placement with its history, newest first. Merchandisers and service. */
export async function deskPlacement(place: Place): Promise<DeskPlacement & { versions: DeskVersion[] }> {
  await deskReader(`/merchandise/placements/${PLACES[place].slug}`)
  const row = await db.placementSetting.findUnique({ where: { place }, include: { versions: VERSION_ROWS } })
  const config = row ? readConfig(place, row.config) : OPENING[place]
  if (!row)
    return { place, version: 1, config, versions: [{ version: 1, at: null, editor: null, content: config }] }
  return { place, version: row.version, config, versions: row.versions.map(versionOf) }
}
