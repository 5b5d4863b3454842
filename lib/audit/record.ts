import 'server-only'
import type { ClientBase, Pool } from 'pg'
import type { Prisma } from '@/lib/generated/prisma/client'
import { uuid7 } from '@/lib/visits/uuid7'
import type { Deed } from './deeds'

export type Audited = {
  /** The account of who did it. */
  actorId: string
  action: Deed
  /** What it was done to: a slug, a place, the name of a choice. */
  subject: string
  /** The version it led to, where there are versions. */
  version?: number
  /** What no history keeps: all versions of what is deleted, the last of them by number; or a content before and after. */
  kept?: { versions: Record<number, unknown>; last: number } | { was: unknown; is: unknown }
}

const INSERT = `
  INSERT INTO "AuditEntry" ("id", "actorId", "role", "action", "subject", "version", "kept")
  SELECT $1::uuid, s."id", s."role", $3, $4, $5::int, $6::jsonb FROM "Shopper" s WHERE s."id" = $2::uuid`

/** Writes a change into the audit log, in the transaction that makes it: both happen, or neither. Throws where the account is gone. */
export async function recordAudit(
  tx: Prisma.TransactionClient | ClientBase | Pool,
  { actorId, action, subject, version, kept }: Audited,
): Promise<void> {
  const keeps = kept ? JSON.stringify(kept) : null
  const values = [uuid7(), actorId, action, subject.slice(0, 200), version ?? null, keeps]
  const written =
    '$executeRawUnsafe' in tx
      ? await tx.$executeRawUnsafe(INSERT, ...values)
      : (await tx.query(INSERT, values)).rowCount
  if (written !== 1) throw new Error('The audit log takes nothing from an account that is gone.')
}

/** The versions of something that is about to be deleted, as its entry keeps them. */
export function keptVersions(versions: readonly { version: number; content: unknown }[]) {
  return {
    versions: Object.fromEntries(versions.map(({ version, content }) => [version, content])),
    last: Math.max(0, ...versions.map(({ version }) => version)),
  }
}
