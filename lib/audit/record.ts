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
}

const INSERT = `
  INSERT INTO "AuditEntry" ("id", "actorId", "role", "action", "subject", "version")
  SELECT $1::uuid, s."id", s."role", $3, $4, $5::int FROM "Shopper" s WHERE s."id" = $2::uuid`

/** Writes a change into the audit log, in the transaction that makes it: both happen, or neither. Throws where the account is gone. */
export async function recordAudit(
  tx: Prisma.TransactionClient | ClientBase | Pool,
  { actorId, action, subject, version }: Audited,
): Promise<void> {
  const values = [uuid7(), actorId, action, subject.slice(0, 200), version ?? null]
  const written =
    '$executeRawUnsafe' in tx
      ? await tx.$executeRawUnsafe(INSERT, ...values)
      : (await tx.query(INSERT, values)).rowCount
  if (written !== 1) throw new Error('The audit log takes nothing from an account that is gone.')
}
