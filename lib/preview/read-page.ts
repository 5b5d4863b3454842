import 'server-only'
import { departmentPage, productPage } from '@/lib/catalogue/pages'
import { openLaunches } from '@/lib/loyalty/open-launches'
import { leftFor } from '@/lib/offers/limits'
import { shareOf } from '@/lib/offers/share'
import { readCart } from '@/lib/orders/cart-rows'
import { type CartView, viewOf } from '@/lib/orders/queries'
import { contextOf } from '@/lib/recommend/context'
import type { Moment, PageBasis } from '@/lib/recommend/home-page'
import { listingIn } from '@/lib/recommend/listing-queries'
import type { Page } from '@/lib/recommend/page-at'
import { cartIn, type DecidedPage, homeIn, listedIn, openHomeIn, productIn } from './decided'
import type { Wish } from './side'

const NOT_HERE = {
  trouble: 'A preview shows the home page, products, departments and the cart. Other pages choose nothing.',
}

/** A page decided for whom a preview is of, with what it prints for everybody; or why it is not shown. */
export async function decidedPage(
  page: Page,
  { whom, page: path }: Wish,
  basis: PageBasis,
  moment: Moment,
): Promise<DecidedPage | { trouble: string }> {
  if (page.kind === 'home')
    return whom.kind === 'nobody' ? openHomeIn(basis, moment.now) : homeIn(basis, moment)
  if (page.kind === 'cart') return cartIn(await cartOf(basis, moment.now), basis, moment)
  if (page.kind === 'listing') return listing(page, path, basis, moment.now)
  const product = page.kind === 'product' ? await productPage(page.slug) : null
  return product ? productIn(product, basis, moment, await leftIn(basis)) : NOT_HERE
}

/** Their cart, with what it comes to then; null where there is nothing in it. */
async function cartOf({ snapshot, offers, catalogue }: PageBasis, now: number): Promise<CartView | null> {
  const { profileId, shopperId, epoch } = snapshot
  if (profileId === null || shopperId === null || epoch === null) return null
  const pricing = { snapshot, offers, shop: catalogue, left: await leftIn({ snapshot, offers }) }
  const key = { kind: 'shopper', session: { profileId, shopperId, epoch } } as const
  const held = await readCart(key, openLaunches(pricing, now), undefined, now)
  if (!held || held.lines.length === 0) return null
  return viewOf(held, pricing, now)
}

const leftIn = ({ snapshot, offers }: Pick<PageBasis, 'snapshot' | 'offers'>) =>
  leftFor(offers, shareOf(snapshot.value))

async function listing(
  { shows }: Extract<Page, { kind: 'listing' }>,
  path: string,
  basis: PageBasis,
  now: number,
): Promise<DecidedPage | { trouble: string }> {
  if ('words' in shows) return NOT_HERE
  const { snapshot, catalogue, placements, offers } = basis
  const slug = 'group' in shows ? catalogue.groups.get(shows.group)?.department : shows.department
  const department = slug ? await departmentPage(slug) : null
  if (!department) return NOT_HERE
  const known = snapshot.profileId !== null && snapshot.consent !== 'DENIED'
  const early = openLaunches({ snapshot, offers, shop: catalogue }, now)
  const context = known ? contextOf(snapshot, catalogue, now, placements, early) : null
  const listed = await listingIn(shows, { catalogue, placements, early, context }, now)
  const group = 'group' in shows ? department.groups.find(each => each.slug === shows.group) : undefined
  const query = Object.fromEntries(new URL(path, 'http://shop.invalid').searchParams)
  return listedIn({ department, group, listed, query }, basis, now)
}
