import 'server-only'
import { deskReader } from '@/lib/auth/desk'
import { db } from '@/lib/db'
import type { Prisma } from '@/lib/generated/prisma/client'
import type { LogQuery } from './log-query'

/** Entries on one page of the log. */
const PAGE = 50

export type LogEntry = {
  id: string
  /** Epoch ms. */
  at: number
  who: string
  role: string
  action: string
  subject: string
  version: number | null
}

/** What was done at the desk, newest first; `older` is where the next page begins. Merchandisers and service. */
export async function deskLog({
  who,
  what,
  before,
}: LogQuery): Promise<{ entries: LogEntry[]; older: string | null }> {
  await deskReader('/merchandise/log')
  const named: Prisma.ShopperWhereInput = {
    OR: [
      { email: { contains: who, mode: 'insensitive' } },
      { profile: { name: { contains: who, mode: 'insensitive' } } },
    ],
  }
  const rows = await db.auditEntry.findMany({
    // Ids are uuid v7: the order of the ids is the order of time.
    where: {
      ...(before && { id: { lt: before } }),
      ...(what && { action: what }),
      ...(who && { actor: named }),
    },
    orderBy: { id: 'desc' },
    take: PAGE + 1,
    include: { actor: { select: { email: true, profile: { select: { name: true } } } } },
  })
  const entries = rows.slice(0, PAGE).map(({ actor, at, actorId: _, ...entry }) => ({
    ...entry,
    at: at.getTime(),
    who: actor ? (actor.profile.name ?? actor.email) : 'Somebody who has left',
  }))
  return { entries, older: rows.length > PAGE ? (entries.at(-1)?.id ?? null) : null }
}
