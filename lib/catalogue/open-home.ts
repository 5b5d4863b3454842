import type { Placements } from '@/lib/placements/config'
import { emptySnapshot } from '@/lib/profile/snapshot'
import { contextAt, contextOf } from '@/lib/recommend/context'
import { PICKED, picked } from '@/lib/recommend/picked'
import { type CardProduct, toCard } from './card'
import type { Catalogue, Product } from './catalogue'
import { launchOf } from './launch'
import { seasonAt } from './season'

/** What has been here for longer is not called new. */
const NEW_FOR = 180 * 86_400_000

export type OpenHome = {
  season: string
  /** What a merchandiser pinned, with what everybody buys around it; empty without a pin. */
  picked: CardProduct[]
  popular: CardProduct[]
  fresh: CardProduct[]
  seasonal: CardProduct[]
}

/** The shelves of the home page that are the same for everybody at `now` (epoch ms), each product on one of them. */
export function openHomeAt(catalogue: Catalogue, placements: Placements, now: number): OpenHome {
  const nobody = emptySnapshot({ catalogue: 0, offers: 0, placements: 0 })
  const context = contextAt(contextOf(nobody, catalogue, now, placements), 'HOME')
  const season = seasonAt(now)
  const shown = new Set<string>()
  const take = (products: Product[], count: number, most: number) => {
    // A shop of few groups fills its shelves all the same.
    const perGroup = Math.max(most, Math.ceil(count / Math.max(1, catalogue.byGroup.size)))
    const groups = new Map<string, number>()
    const taken: CardProduct[] = []
    for (const product of products) {
      const already = groups.get(product.group) ?? 0
      if (taken.length >= count || shown.has(product.id) || already >= perGroup) continue
      groups.set(product.group, already + 1)
      shown.add(product.id)
      taken.push(toCard(product, catalogue))
    }
    return taken
  }
  const buyable = catalogue.products.filter(
    p => p.inStock && launchOf(p, now) === 'out' && !context.isBanned?.(p),
  )
  return {
    season,
    picked: take(
      picked(context, shown, 4).map(slot => slot.product),
      4,
      4,
    ),
    popular: take(buyable, 8, 1),
    fresh: take(
      buyable.filter(p => now - p.launchedAt < NEW_FOR).toSorted((a, b) => b.launchedAt - a.launchedAt),
      4,
      1,
    ),
    seasonal: take(
      buyable.filter(p => p.season === season),
      4,
      2,
    ),
  }
}

/** The shelves of the open home with their headings; `season` is what the window calls the season's shelf. */
export function openShelves({ picked: chosen, popular, seasonal, fresh }: OpenHome, season: string) {
  return {
    picked: { title: PICKED, cards: chosen },
    popular: { title: 'What the neighbours like', cards: popular.slice(0, 4) },
    seasonal: { title: season, cards: seasonal },
    fresh: { title: 'New on the shelf', cards: fresh },
    more: { title: 'Also often in the basket', cards: popular.slice(4) },
  }
}
