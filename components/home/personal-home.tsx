import { logHome } from '@/lib/decisions/shown'
import { currentToken } from '@/lib/experiments/queries'
import { currentArrival, currentSubject } from '@/lib/profile/subject'
import { homeFor } from '@/lib/recommend/queries'
import { HomeView } from './home-view'

export type HomeQuery = Record<string, string | string[] | undefined>

/** Everything on the home page that is this shopper's: one read, one decision. */
export async function PersonalHome({ query }: { query: Promise<HomeQuery> }) {
  const [subject, { channel, about }] = await Promise.all([currentSubject(), query.then(currentArrival)])
  const page = await homeFor(subject, channel, about)
  await logHome(page)
  const { HOME_HERO, HOME_BANNER } = page.offers
  const [hero, banner, shelves] = await Promise.all([
    HOME_HERO?.arm && currentToken([HOME_HERO.arm]),
    HOME_BANNER?.arm && currentToken([HOME_BANNER.arm]),
    currentToken(page.arms, page.now),
  ])
  return <HomeView page={page} learned={{ hero, banner, shelves }} />
}
