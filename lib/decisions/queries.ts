import 'server-only'
import { db } from '@/lib/db'
import { type DecisionContent, decisionSchema } from './content'

/** A page as it was shown; `at` in epoch ms, `content` null where it cannot be read any more. */
export type ShownPage = {
  id: string
  at: number
  page: string
  path: string
  content: DecisionContent | null
}

const PAGE = 25

/** What was shown to a profile before `before` (epoch ms; now where null), newest first. Whoever calls has checked whose it is. */
export async function shownTo(profileId: string, before: number | null, take = PAGE): Promise<ShownPage[]> {
  const rows = await db.decision.findMany({
    where: { profileId, ...(before !== null && { at: { lt: new Date(before) } }) },
    orderBy: { at: 'desc' },
    take,
  })
  return rows.map(toShown)
}

/** Pages before a moment, and after it. */
const AROUND = 30

/**
 * What was shown to a profile within so many minutes around a moment (epoch ms), in order of time: at most 30 pages up
 * to it, and 30 after it.
 */
export async function shownAround(profileId: string, at: number, minutes: number): Promise<ShownPage[]> {
  const [from, moment, to] = [-minutes, 0, minutes].map(m => new Date(at + m * 60_000))
  const [before, after] = await Promise.all([
    db.decision.findMany({
      where: { profileId, at: { gte: from, lte: moment } },
      orderBy: { at: 'desc' },
      take: AROUND,
    }),
    db.decision.findMany({
      where: { profileId, at: { gt: moment, lte: to } },
      orderBy: { at: 'asc' },
      take: AROUND,
    }),
  ])
  return [...before.reverse(), ...after].map(toShown)
}

type Row = { id: string; at: Date; page: string; path: string; content: unknown }

function toShown({ id, at, page, path, content }: Row): ShownPage {
  const read = decisionSchema.safeParse(content)
  return { id, at: at.getTime(), page, path, content: read.success ? read.data : null }
}
