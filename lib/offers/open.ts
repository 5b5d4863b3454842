import 'server-only'
import { cacheLife, cacheTag } from 'next/cache'
import { currentCatalogue } from '@/lib/catalogue/queries'
import { tags } from '@/lib/catalogue/tags'
import { storeTime } from '@/lib/clock'
import { emptySnapshot } from '@/lib/profile/snapshot'
import { type Decided, decideOffers } from './decide'
import { currentOffers } from './queries'
import { offerTags } from './tags'

/**
 * The offers a stranger sees, for pages made beforehand. Kept for a minute, because offers begin and end by
 * the clock; an edit shows at once.
 */
export async function openOffers(): Promise<Decided> {
  'use cache'
  cacheLife({ stale: 300, revalidate: 60, expire: 86_400 })
  cacheTag(offerTags.offers(), tags.catalogue())
  const [offers, catalogue] = await Promise.all([currentOffers(), currentCatalogue()])
  const nobody = emptySnapshot({ catalogue: 0, offers: 0, placements: 0 })
  return decideOffers(offers, nobody, storeTime(), catalogue)
}
