import { labelOf } from '@/lib/affinity/label'
import { type Catalogue, ELSE_GROUP, type Product, pictureOf } from '@/lib/catalogue/catalogue'
import { seasonAt } from '@/lib/catalogue/season'
import { windowFor } from '@/lib/catalogue/window'
import { wrappedScene } from '@/lib/catalogue/wrapped'
import { formatCents } from '@/lib/money'
import type { Decided } from '@/lib/offers/decide'
import type { Offer } from '@/lib/offers/offer'
import { FREE_SHIPPING_FROM_CENTS, shippingFor } from '@/lib/offers/shipping'
import { drawnIn } from '@/lib/profile/portrait'
import type { Context } from './context'
import { regularTitle } from './drafts'
import { hasRoomFor, isPromotable, isSellable } from './eligibility'
import { firstOf } from './pool'
import { rulesIn, reasonOf as situationReason } from './situation-rules'
import type { Reason, Slot } from './slot'
import { reasonOf } from './sources/because-you-like'
import { cornerReason } from './sources/corner'
import { complementsOf } from './sources/goes-with'
import { nextInSeries } from './sources/next-in-series'
import { seasonRegular } from './sources/season-regular'

export type Hero = {
  title: string
  text: string
  href: string
  action: string
  /** A second way on, beside the action. */
  also?: { href: string; action: string }
  picture: string
  tint: string
  /** A scene fills its frame, a product stands in it whole. */
  shows: 'scene' | 'product'
  reason: Reason | null
  offer?: Offer
  /** Products the hero is about: they stand nowhere else on the page. */
  products: Slot[]
}

/** A look is what somebody is after when it weighs so much: one within the last hours. */
const AFTER = 0.7
/** A taste leads when it is backed by this much and makes up so much of what is liked. */
const CONFIDENT = 0.45
const SHARE = 0.2

/**
 * The front of the store: what a link was about that led here, what the shopper is deciding on, an offer, the next volume, what goes with what they
 * just bought, what they are after, what they like, the one season they buy for, their persona's corner, the season.
 */
export function decideHero(context: Context, offers: Decided): Hero {
  return (
    aboutHero(context) ??
    decidingHero(context) ??
    offerHero(context, offers) ??
    seriesHero(context) ??
    owningHero(context) ??
    groupHero(context) ??
    regularHero(context) ??
    cornerHero(context) ??
    seasonHero(context)
  )
}

function sceneOf(department: string, { catalogue }: Context) {
  const nth = Math.max(
    0,
    catalogue.departments.findIndex(d => d.slug === department),
  )
  const there = catalogue.departments[nth]
  const tint = there?.tint ?? ''
  return { picture: there?.picture ?? wrappedScene(nth), tint, shows: 'scene' as const }
}

function portraitOf(product: Product, context: Context) {
  return { ...sceneOf(product.department, context), picture: pictureOf(product), shows: 'product' as const }
}

/** Where an offer leads: to what it is for, else to the department its present comes from, else the shelves. */
export function offerHrefIn(offer: Offer, catalogue: Catalogue): string {
  const { product, group, department } = offer.scope
  const inGroup = group ? catalogue.groups.get(group) : undefined
  if (product && catalogue.bySlug.has(product)) return `/products/${product}`
  if (inGroup) return `/departments/${inGroup.department}/${inGroup.slug}`
  if (department) return `/departments/${department}`
  const free = presentOf(offer, catalogue)
  const [first] = catalogue.departments
  return free ? `/products/${free.slug}` : first ? `/departments/${first.slug}` : '/'
}

const presents = new WeakMap<Catalogue, Map<string, Product | undefined>>()

/** The product given for nothing; looked for once in each catalogue revision. */
function presentOf({ freeVariantId }: Offer, catalogue: Catalogue): Product | undefined {
  if (!freeVariantId) return undefined
  const known = presents.get(catalogue) ?? new Map<string, Product | undefined>()
  presents.set(catalogue, known)
  if (!known.has(freeVariantId))
    known.set(
      freeVariantId,
      catalogue.products.find(p => p.variants.some(v => v.id === freeVariantId)),
    )
  return known.get(freeVariantId)
}

function aboutHero(context: Context): Hero | null {
  const { situation, catalogue } = context
  const rule = rulesIn(situation).find(({ leads }) => leads.what === 'about')
  if (!rule || !('note' in rule) || !situation?.about) return null
  const { label, href, department, products } = situation.about
  const [product, ...more] = products.filter(each => isPromotable(each, context))
  if (!product) return null
  const reason = situationReason(rule, situation)
  const only = more.length === 0 && products.length === 1
  return {
    title: label,
    text: only ? product.tagline : (catalogue.groups.get(product.group)?.blurb ?? product.tagline),
    href,
    action: 'Have a look',
    ...(only ? portraitOf(product, context) : sceneOf(department, context)),
    reason,
    products: only ? [{ product, reason, score: 1 }] : [],
  }
}

function decidingHero(context: Context): Hero | null {
  const { kind, products } = drawnIn(context).stage
  const product = kind === 'deciding' ? context.catalogue.byId.get(products[0] ?? '') : undefined
  if (!product || !isSellable(product, context) || !hasRoomFor(product, context)) return null
  const inCart = context.kept.has(product.id)
  const reason: Reason = { kind: 'deciding', product: product.id, inCart }
  const page = `/products/${product.slug}`
  return {
    title: product.name,
    text: `${formatCents(product.priceCents)}. ${deliveryOf(product)}`,
    ...(inCart ? { href: '/cart', action: 'To your cart' } : { href: page, action: 'Have another look' }),
    ...(inCart && { also: { href: page, action: 'Have another look' } }),
    ...portraitOf(product, context),
    reason,
    products: [{ product, reason, score: 1 }],
  }
}

/** When it comes and what sending it costs, as the product's page and the cart say it. */
function deliveryOf({ priceCents }: Product): string {
  const free = formatCents(FREE_SHIPPING_FROM_CENTS)
  const sent = shippingFor(priceCents)
  const cost = sent === 0 ? 'sent free of charge' : `${formatCents(sent)} to send, nothing from ${free} on`
  return `In stock, with you in two to three days, ${cost}.`
}

function owningHero(context: Context): Hero | null {
  const { kind, products } = drawnIn(context).stage
  const owned = kind === 'owning' ? context.catalogue.byId.get(products[0] ?? '') : undefined
  if (!owned) return null
  const [slot] = complementsOf(owned, context, 1)
  const group = slot && context.catalogue.groups.get(slot.product.group)
  if (!group) return null
  return {
    title: `For your ${owned.name}`,
    text: group.blurb,
    href: `/departments/${group.department}/${group.slug}`,
    action: `See ${group.name.toLowerCase()}`,
    ...sceneOf(group.department, context),
    reason: slot.reason,
    products: [],
  }
}

/** Out of its season, the season somebody buys for before the one in the window. */
function regularHero(context: Context): Hero | null {
  const slots = seasonRegular(context)
  const had = new Set(context.purchases.map(({ product }) => product.group))
  const slot = slots.find(({ product }) => had.has(product.group)) ?? slots[0]
  if (slot?.reason.kind !== 'season-regular' || slot.reason.now) return null
  const group = context.catalogue.groups.get(slot.product.group)
  if (!group) return null
  return {
    title: regularTitle(slot.reason),
    text: `While everyone else thinks of something else, there is plenty of everything. ${group.blurb}`,
    href: `/departments/${group.department}/${group.slug}`,
    action: `See ${group.name.toLowerCase()}`,
    ...sceneOf(group.department, context),
    reason: slot.reason,
    products: [],
  }
}

function cornerHero(context: Context): Hero | null {
  const { rule } = drawnIn(context)
  if (!rule) return null
  const { department, title, text } = rule.corner
  if (!context.catalogue.departments.some(d => d.slug === department)) return null
  return {
    title,
    text,
    href: `/departments/${department}`,
    action: 'Have a look around',
    ...sceneOf(department, context),
    reason: cornerReason(context),
    products: [],
  }
}

function offerHero(context: Context, { HOME_HERO: decided }: Decided): Hero | null {
  if (!decided) return null
  const { offer, reason } = decided
  const { catalogue } = context
  const shown = catalogue.bySlug.get(offer.scope.product ?? '') ?? presentOf(offer, catalogue)
  const department =
    catalogue.groups.get(offer.scope.group ?? '')?.department ??
    offer.scope.department ??
    seasonWindow(context).department
  return {
    title: offer.title,
    text: offer.text,
    href: offerHrefIn(offer, catalogue),
    action: 'Have a look',
    ...(shown ? portraitOf(shown, context) : sceneOf(department, context)),
    reason,
    offer,
    products: [],
  }
}

function seriesHero(context: Context): Hero | null {
  const [slot] = nextInSeries(context)
  if (slot?.reason.kind !== 'next-in-series') return null
  const { product, reason } = slot
  return {
    title: product.name,
    text: `Volume ${slot.reason.volume} of ${slot.reason.series}. ${product.tagline}`,
    href: `/products/${product.slug}`,
    action: 'Read on',
    ...portraitOf(product, context),
    reason,
    products: [slot],
  }
}

function groupHero(context: Context): Hero | null {
  const { catalogue, looks, taste } = context
  const after = new Map<string, { weight: number; product: string }>()
  for (const { product, weight } of looks) {
    const before = after.get(product.group)
    after.set(product.group, {
      weight: weight + (before?.weight ?? 0),
      product: before?.product ?? product.id,
    })
  }
  const sought = [...after]
    .filter(([slug, { weight }]) => weight >= AFTER && slug !== ELSE_GROUP)
    .sort((a, b) => b[1].weight - a[1].weight)
    .map(([slug, { product }]) => ({ slug, reason: { kind: 'looked-at', product } satisfies Reason }))
  const liked = taste
    .liked('category')
    .filter(l => l.confidence >= CONFIDENT && l.share >= SHARE && l.evidence >= 2)
    // What is bought again and again by its nature says less about what somebody likes.
    .sort((a, b) => b.share * ownWill(b.key, catalogue) - a.share * ownWill(a.key, catalogue))
    .map(l => ({
      slug: l.key,
      reason: reasonOf(l, labelOf('category', l.key, catalogue)),
    }))
  for (const { slug, reason } of [...sought, ...liked]) {
    const group = catalogue.groups.get(slug)
    const products = catalogue.byGroup.get(slug) ?? []
    if (!group || firstOf(products, context).length < 2) continue
    return {
      title: `More ${group.name.toLowerCase()}`,
      text: group.blurb,
      href: `/departments/${group.department}/${group.slug}`,
      action: `See all ${group.name.toLowerCase()}`,
      ...sceneOf(group.department, context),
      reason,
      products: [],
    }
  }
  return null
}

function ownWill(group: string, catalogue: Catalogue): number {
  return catalogue.groups.get(group)?.afterPurchase === 'REPLENISH' ? 0.4 : 1
}

const seasonWindow = ({ now, catalogue }: Context) => windowFor(seasonAt(now), catalogue.departments)

function seasonHero(context: Context): Hero {
  const { department, title, text, href, action } = seasonWindow(context)
  return { title, text, href, action, ...sceneOf(department, context), reason: null, products: [] }
}
