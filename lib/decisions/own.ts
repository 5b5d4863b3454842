import 'server-only'
import { db } from '@/lib/db'
import { currentOwner } from '@/lib/privacy/queries'
import { type ShownPage, shownTo } from './queries'

export type OwnShown = {
  timeZone: string
  pages: ShownPage[]
  /** Where older ones begin, epoch ms; null where there are none. */
  older: number | null
  /** Who of the shop looked at what they see, when: never by name. */
  looks: { at: number; role: string; what: string }[]
}

const PAGE = 25
const LOOKS = 50

/** What pages showed whoever asks, newest first from `before` (epoch ms; null: now); null for a stranger. */
export async function ownShown(before: number | null): Promise<OwnShown | null> {
  const owner = await currentOwner()
  if (!owner) return null
  const { profileId } = owner
  const [profile, found, looks] = await Promise.all([
    db.profile.findUnique({ where: { id: profileId }, select: { timeZone: true } }),
    shownTo(profileId, before, PAGE + 1),
    db.profileLook.findMany({
      where: { profileId },
      orderBy: { at: 'desc' },
      take: LOOKS,
      select: { at: true, what: true, actor: { select: { role: true } } },
    }),
  ])
  if (!profile) return null
  const pages = found.slice(0, PAGE)
  return {
    timeZone: profile.timeZone,
    pages,
    older: found.length > PAGE ? (pages.at(-1)?.at ?? null) : null,
    looks: looks.map(({ at, what, actor }) => ({
      at: at.getTime(),
      what,
      role: actor ? actor.role.toLowerCase() : 'somebody who has left',
    })),
  }
}
