import 'server-only'
import { deskReader } from '@/lib/auth/desk'
import { SHOP_ZONE } from '@/lib/dates'
import { db } from '@/lib/db'
import { fromLocal, toLocal } from '@/lib/offers/zoned'
import { type Found, findShoppers } from '@/lib/preview/find'
import { noteLookedAt } from './looked-at'
import { type ShownPage, shownAround } from './queries'

const MINUTES = 30

export type Asked = { who: string; profile: string; at: string }

export type Answer =
  | { kind: 'nothing' }
  | { kind: 'which'; found: Found[] }
  | { kind: 'no-date' }
  | { kind: 'pages'; name: string | null; profileId: string; at: number; pages: ShownPage[] }

/** What an address asks for; the moment is now where none is said. */
export function readAsked(query: Record<string, string | string[] | undefined>, now: number): Asked {
  const one = (name: string) => (typeof query[name] === 'string' ? query[name].slice(0, 200).trim() : '')
  return { who: one('who'), profile: one('profile'), at: one('at') || toLocal(now, SHOP_ZONE) }
}

/**
 * What somebody saw around a moment: found by name, e-mail, profile or the number of an order. That it was looked up
 * is written down. Merchandisers and service.
 */
export async function decisionsAsked({ who, profile, at: asked }: Asked): Promise<Answer> {
  const { shopperId } = await deskReader('/merchandise/decisions')
  if (!who && !profile) return { kind: 'nothing' }
  const at = fromLocal(asked, SHOP_ZONE)
  if (at === null) return { kind: 'no-date' }
  const found = profile ? await findShoppers(profile) : await foundBy(who)
  const [one] = found
  if (found.length !== 1 || !one) return { kind: 'which', found }
  const pages = await shownAround(one.profileId, at, MINUTES)
  await noteLookedAt(shopperId, [one.profileId], 'what pages showed')
  return { kind: 'pages', name: one.name, profileId: one.profileId, at, pages }
}

/** By the number of an order whose it is; else by name, e-mail or profile. */
async function foundBy(who: string): Promise<Found[]> {
  if (!/^#?[1-9]\d{0,8}$/.test(who)) return findShoppers(who)
  const order = await db.order.findFirst({
    where: { number: Number(who.replace('#', '')) },
    select: { profileId: true },
  })
  return order?.profileId ? findShoppers(order.profileId) : []
}

/** The version a placement had at an instant (epoch ms): 1, what the shop opened with, where it was not changed before. */
export async function placementVersionsAt(at: number): Promise<Map<string, number>> {
  await deskReader('/merchandise/decisions')
  const rows = await db.placementVersion.groupBy({
    by: ['place'],
    where: { at: { lte: new Date(at) } },
    _max: { version: true },
  })
  return new Map(rows.map(({ place, _max }) => [place, _max.version ?? 1]))
}
