import { seasonAt } from '@/lib/catalogue/season'
import { windowFor } from '@/lib/catalogue/window'
import { weightOf } from '@/lib/placements/config'
import type { Context } from './context'
import { pickedShelf } from './picked'
import { cornerShelf, priceShelf } from './portrait-drafts'
import { refillsLead, situationShelves } from './situation-drafts'
import type { Reason, ShelfKind, Slot } from './slot'
import { becauseYouLike, type LikedShelf } from './sources/because-you-like'
import { boughtAfter } from './sources/bought-after'
import { boughtWith } from './sources/bought-with'
import { dueAgain } from './sources/due-again'
import { fitsHome } from './sources/fits-home'
import { complementsOf, goesWith } from './sources/goes-with'
import { inSeason } from './sources/in-season'
import { moreLikeBought } from './sources/more-like-bought'
import { newForYou } from './sources/new-for-you'
import { nextBasket } from './sources/next-basket'
import { nextInSeries } from './sources/next-in-series'
import { popular } from './sources/popular'
import { seasonRegular } from './sources/season-regular'
import { shoppersLikeYou } from './sources/shoppers-like-you'
import { alike, similar } from './sources/similar'
import { trending } from './sources/trending'

/** Cards on a shelf. */
export const FULL = 4

/** A shelf before it is known what still stands free and whether it fills. */
export type Draft = {
  kind: ShelfKind
  title: string
  reason: Reason
  /** In the order in which they lead; those of `fill` only follow. */
  slots: Slot[]
  fill?: () => Slot[]
  /** At most so many of one group; the order of the slots is kept where it is not set. */
  perGroup?: number
}

/** Every shelf there is a reason for: by the weight merchandisers give its kind, else in the order in which they matter. */
export function drafts(context: Context): Draft[] {
  const config = context.placements.HOME
  return reasoned(context)
    .filter(({ kind }) => weightOf(config, kind) > 0)
    .sort((a, b) => weightOf(config, b.kind) - weightOf(config, a.kind))
}

function reasoned(context: Context): Draft[] {
  const series = nextInSeries(context)
  const gone = goesWith(context, FULL)
  const due = dueAgain(context)
  const looked = similar(context)
  const season = seasonRegular(context)
  const [favourite, another] = likedShelves(becauseYouLike(context))
  const refills = dueShelf(due, context)
  const refillsFirst = refillsLead(context)
  return [
    ...situationShelves('first', context),
    ...(refillsFirst ? refills : []),
    ...seriesShelf(series, context),
    ...goesWithShelf(gone, context),
    ...(refillsFirst ? [] : refills),
    ...pickedShelf(context),
    ...similarShelf(looked, context),
    ...situationShelves('before-liked', context),
    ...priceShelf(context),
    ...seasonShelf(season),
    ...moreLikeShelf(moreLikeBought(context), context),
    ...favourite,
    ...cornerShelf(context),
    // What they told of their home comes before what others like them did, and that before the hour.
    ...homeShelf(fitsHome(context), context),
    ...fromOthers('shoppers-like-you', 'What shoppers like you took home', shoppersLikeYou(context)),
    ...situationShelves('after-liked', context),
    ...another,
    ...fromOthers('bought-after', 'What others came back for', boughtAfter(context)),
    {
      kind: 'new-for-you',
      title: 'New on the shelf',
      reason: { kind: 'new', label: '' },
      slots: newForYou(context),
      perGroup: 1,
    },
    ...basketShelf(nextBasket(context)),
    {
      ...impersonal(windowFor(seasonAt(context.now), context.catalogue.departments).shelf),
      slots: inSeason(context),
      perGroup: 2,
    },
    { ...impersonal('What the neighbours like'), slots: popular(context), perGroup: 1 },
    { ...impersonal('Asked for more and more'), kind: 'trending', slots: trending(context), perGroup: 1 },
    { ...impersonal('Also often in the basket'), slots: popular(context), perGroup: 1 },
  ]
}

const impersonal = (title: string) => ({
  kind: 'popular' as const,
  title,
  reason: { kind: 'popular' as const },
})

/** What others did, as far as it is about what this shopper did: one of a kind before a second. */
function fromOthers(kind: ShelfKind, title: string, slots: Slot[]): Draft[] {
  const [first] = slots
  return first ? [{ kind, title, reason: first.reason, slots, perGroup: 2 }] : []
}

function seriesShelf(slots: Slot[], context: Context): Draft[] {
  const [first] = slots
  const previous = first && context.reading.get(first.product.series ?? '')?.product
  if (!first || !previous) return []
  return [
    {
      kind: 'next-in-series',
      title: slots.length > 1 ? 'Next in your series' : 'Read on',
      reason: first.reason,
      // What others also read follows the next volume and never goes before it.
      slots,
      fill: () => [
        ...boughtWith(previous, context, 'after'),
        ...boughtWith(previous, context),
        ...alike([{ product: previous, weight: 1, at: context.now }], context, true).filter(
          s => s.product.department === previous.department,
        ),
      ],
    },
  ]
}

function goesWithShelf(slots: Slot[], context: Context): Draft[] {
  const { catalogue } = context
  const [first] = slots
  if (first?.reason.kind !== 'goes-with') return []
  const anchors = new Set(slots.map(s => (s.reason.kind === 'goes-with' ? s.reason.product : '')))
  const name = catalogue.byId.get(first.reason.product)?.name
  const title = anchors.size === 1 && name ? `Goes with your ${name}` : 'Goes with what you have'
  const owned = [...anchors].flatMap(id => catalogue.byId.get(id) ?? [])
  // What others bought with it, then more of the same kinds: what goes with a lawnmower is garden tools only.
  const fill = () =>
    owned.flatMap(product => [
      ...boughtWith(product, context),
      ...complementsOf(product, context, FULL, FULL),
    ])
  return [{ kind: 'goes-with', title, reason: first.reason, slots, fill }]
}

function dueShelf(slots: Slot[], context: Context): Draft[] {
  const [first] = slots
  if (!first) return []
  return [
    {
      kind: 'due-again',
      title: 'Running low?',
      reason: first.reason,
      slots,
      fill: () => slots.flatMap(slot => complementsOf(slot.product, context, FULL)),
    },
  ]
}

function similarShelf(slots: Slot[], { catalogue }: Context): Draft[] {
  const [first] = slots
  if (first?.reason.kind !== 'looked-at' && first?.reason.kind !== 'viewed-with') return []
  const looked = catalogue.byId.get(first.reason.product)
  const same = looked && slots.slice(0, FULL).every(s => s.product.group === looked.group)
  const group = looked && catalogue.groups.get(looked.group)?.name.toLowerCase()
  return [
    {
      kind: 'similar',
      title: same && group ? `More ${group} like that` : 'Like what you looked at',
      reason: first.reason,
      slots,
    },
  ]
}

/** What was bought for pleasure says less about today than a look does. */
function moreLikeShelf(slots: Slot[], { catalogue }: Context): Draft[] {
  const [first] = slots
  if (first?.reason.kind !== 'looked-at') return []
  const { product } = first.reason
  const same = slots.slice(0, FULL).every(s => s.reason.kind === 'looked-at' && s.reason.product === product)
  const name = catalogue.byId.get(product)?.name
  const title = same && name ? `More like ${name}` : 'More like what you bought'
  return [{ kind: 'more-like-bought', title, reason: first.reason, slots }]
}

function basketShelf(slots: Slot[]): Draft[] {
  const [first] = slots
  return first
    ? [{ kind: 'next-basket', title: 'In baskets like yours', reason: first.reason, slots, perGroup: 2 }]
    : []
}

function seasonShelf(slots: Slot[]): Draft[] {
  const [first] = slots
  if (first?.reason.kind !== 'season-regular') return []
  const title = regularTitle(first.reason)
  return [{ kind: 'because-you-like', title, reason: first.reason, slots, perGroup: 2 }]
}

/** What the things of somebody's one season stand under: early while the window shows another. */
export function regularTitle({ label, now }: Extract<Reason, { kind: 'season-regular' }>): string {
  return now ? `For your ${label}` : `${label.charAt(0).toUpperCase()}${label.slice(1)}, early`
}

function homeShelf(slots: Slot[], { snapshot }: Context): Draft[] {
  const [first] = slots
  if (!first) return []
  const title = snapshot.facts.dwelling === 'HOUSE_WITH_GARDEN' ? 'For your garden' : 'For your balcony'
  return [{ kind: 'because-you-like', title, reason: first.reason, slots, perGroup: 3 }]
}

/** What a shelf of this taste is named after: coffee is a kind of thing and a theme. */
const nameOf = ({ reason, liking }: LikedShelf) =>
  reason.kind === 'likes' || reason.kind === 'told-us' ? reason.label : liking.key

/** Two at most, of two dimensions and two names, so that the page does not say the same twice: the favourite, and another. */
function likedShelves(
  likes: Iterator<LikedShelf, undefined> & IteratorObject<LikedShelf>,
): [favourite: Draft[], other: Draft[]] {
  const first = likes.next().value
  const other = (l: LikedShelf) =>
    first && l.liking.dimension !== first.liking.dimension && nameOf(l) !== nameOf(first)
  const draft = (shelf: LikedShelf | undefined): Draft[] => {
    if (!shelf) return []
    const { reason, slots, liking } = shelf
    const label = nameOf(shelf)
    const title = liking.dimension === 'brand' ? `More from ${label}` : `Because you like ${label}`
    const perGroup = liking.dimension === 'category' ? FULL : 2
    return [{ kind: 'because-you-like', title, reason, slots, perGroup }]
  }
  return [draft(first), draft(likes.find(other))]
}
