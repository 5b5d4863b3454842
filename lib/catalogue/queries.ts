import 'server-only'
import { fromDatabase } from '@/lib/database-error'
import { db } from '@/lib/db'
import type { Catalogue } from './catalogue'
import { loadCatalogue } from './load'

const shared = globalThis as typeof globalThis & {
  tanteEmmaCatalogue?: { revision: number; catalogue: Promise<Catalogue> }
}

/**
 * The catalogue at `revision` (topics `catalogue` + `models` of the Revision table, added up), from memory
 * unless it has changed since. Pages that read a profile snapshot get the revision with it, at no extra cost.
 */
export function catalogueAt(revision: number): Promise<Catalogue> {
  const held = shared.tanteEmmaCatalogue
  if (held && held.revision >= revision) return held.catalogue
  const catalogue = loadCatalogue(revision)
  shared.tanteEmmaCatalogue = { revision, catalogue }
  // A failed read must not be kept.
  catalogue.catch(() => {
    if (shared.tanteEmmaCatalogue?.catalogue === catalogue) shared.tanteEmmaCatalogue = held
  })
  return catalogue
}

/** The catalogue as it is now: one small statement to learn the revision, memory for the rest. @throws DatabaseDown */
export async function currentCatalogue(): Promise<Catalogue> {
  const [row] = await fromDatabase(
    db.$queryRaw<{ revision: number }[]>`
      SELECT sum("number")::float8 AS revision FROM "Revision" WHERE "topic" IN ('catalogue', 'models')`,
  )
  return fromDatabase(catalogueAt(row?.revision ?? 0))
}
