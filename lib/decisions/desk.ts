import 'server-only'
import { deskReader } from '@/lib/auth/desk'
import { currentCatalogue } from '@/lib/catalogue/queries'
import { SHOP_ZONE } from '@/lib/dates'
import { db } from '@/lib/db'
import { currentOffers } from '@/lib/offers/queries'
import { fromLocal, toLocal } from '@/lib/offers/zoned'
import { type Found, findShoppers } from '@/lib/preview/find'
import { foundAbout } from './about'
import { noteLookedAt } from './looked-at'
import { type ShownPage, shownAround, shownTo } from './queries'
import type { About } from './standing'

const MINUTE = 60_000
const MINUTES = 30

export type Asked = { who: string; profile: string; at: string; about: string }

export type Answer =
  | { kind: 'nothing' }
  | { kind: 'which'; found: Found[] }
  | { kind: 'no-date' }
  | {
      kind: 'pages'
      name: string | null
      profileId: string
      at: number
      pages: ShownPage[]
      /** Where there is no page: when the last one before was shown, epoch ms. */
      before: number | null
      /** The last page up to that minute: the one before them then. Null where none is that old. */
      then: string | null
      /** What is called as was asked: of one, it is told of every page how it stood there. Null where nothing was asked. */
      about: About[] | null
    }

/** What an address asks for; the moment is now where none is said. */
export function readAsked(query: Record<string, string | string[] | undefined>, now: number): Asked {
  const one = (name: string) => (typeof query[name] === 'string' ? query[name].slice(0, 200).trim() : '')
  return {
    who: one('who'),
    profile: one('profile'),
    at: one('at') || toLocal(now, SHOP_ZONE),
    about: one('about'),
  }
}

/**
 * What somebody saw around a moment: found by name, e-mail, profile or the number of an order; and how what is asked
 * about stood there. That it was looked up is written down. Merchandisers and service.
 */
export async function decisionsAsked({ who, profile, at: asked, about }: Asked): Promise<Answer> {
  const { shopperId } = await deskReader('/merchandise/decisions')
  if (!who && !profile) return { kind: 'nothing' }
  const at = fromLocal(asked, SHOP_ZONE)
  if (at === null) return { kind: 'no-date' }
  const found = profile ? await findShoppers(profile) : await foundBy(who)
  const [one] = found
  if (found.length !== 1 || !one) return { kind: 'which', found }
  // What is asked for by the minute lasts until its end.
  const pages = await shownAround(one.profileId, at + MINUTE - 1, MINUTES)
  await noteLookedAt(shopperId, [one.profileId], 'what pages showed')
  const then = pages.findLast(page => page.at < at + MINUTE)?.id ?? null
  return {
    kind: 'pages',
    name: one.name,
    profileId: one.profileId,
    at,
    pages,
    before: pages.length === 0 ? ((await shownTo(one.profileId, at, 1))[0]?.at ?? null) : null,
    then,
    about: about ? await aboutCalled(about, pages) : null,
  }
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

async function aboutCalled(words: string, pages: readonly ShownPage[]): Promise<About[]> {
  const [catalogue, offers] = await Promise.all([currentCatalogue(), currentOffers()])
  return foundAbout(
    words,
    { catalogue, offers },
    pages.flatMap(({ content }) => content ?? []),
  )
}
