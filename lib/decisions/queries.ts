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

/** What was shown to a profile within so many minutes around a moment (epoch ms), in order of time; at most 60. */
export async function shownAround(profileId: string, at: number, minutes: number): Promise<ShownPage[]> {
  const [from, to] = [new Date(at - minutes * 60_000), new Date(at + minutes * 60_000)]
  const rows = await db.decision.findMany({
    where: { profileId, at: { gte: from, lte: to } },
    orderBy: { at: 'asc' },
    take: 60,
  })
  return rows.map(toShown)
}

type Row = { id: string; at: Date; page: string; path: string; content: unknown }

function toShown({ id, at, page, path, content }: Row): ShownPage {
  const read = decisionSchema.safeParse(content)
  return { id, at: at.getTime(), page, path, content: read.success ? read.data : null }
}
