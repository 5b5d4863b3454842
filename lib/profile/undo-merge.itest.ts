import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { replayAffinities } from '@/lib/affinity/replay'
import { db, pool } from '@/lib/db'
import { recordEvents } from '@/lib/events/record'
import { buy, idOf, newShopper, newVisitorSubject, stockShop } from '@/lib/events/shop.test-data'
import { countOrder } from '@/lib/loyalty/points'
import { mergeCart } from '@/lib/orders/merge-carts'
import { uuid7 } from '@/lib/visits/uuid7'
import { mergeVisitor } from './merge'
import { undoMerge } from './undo-merge'
import type { Subject } from './who'

beforeAll(stockShop)
afterAll(() => pool.end())

const PRODUCTS = ['ahorn-14', 'kiesel-mouse', 'wuerfel-65', 'hasel-15'] as const
const DAY = 86_400_000

type Act = { product: string; name: 'view_item' | 'add_to_cart' | 'view_item_list'; daysAgo: number }
const acts = (subject: Subject, list: Act[]) =>
  recordEvents(
    list.map(({ product, name, daysAgo }) => {
      const at = new Date(Date.now() - daysAgo * DAY)
      return { id: uuid7(at.getTime()), at, name, subject, productSlug: product }
    }),
  )

/** Equal but for what adding up in another order does to the last digits. */
const near = (sum: number) =>
  expect.toSatisfy((other: number) => Math.abs(other - sum) <= 1e-9 * Math.max(1, Math.abs(sum)))

/** All that is known of a profile. */
async function known(profileId: string) {
  const profile = await db.profile.findUniqueOrThrow({
    where: { id: profileId },
    include: {
      affinities: { orderBy: [{ dimension: 'asc' }, { key: 'asc' }] },
      impressions: { orderBy: { productId: 'asc' } },
      dismissals: { orderBy: { productId: 'asc' }, select: { productId: true, at: true } },
      choices: { orderBy: [{ dimension: 'asc' }, { key: 'asc' }] },
      consents: { orderBy: { id: 'asc' } },
      orders: { orderBy: { id: 'asc' }, select: { id: true } },
      visitors: true,
    },
  })
  const events = await db.event.findMany({ where: { profileId }, orderBy: [{ at: 'asc' }, { id: 'asc' }] })
  return { ...profile, events }
}

type Known = Awaited<ReturnType<typeof known>>

/** The same again, but for rounding. */
const like = (profile: Known) => ({
  ...profile,
  affinities: profile.affinities.map(a => ({ ...a, mass: near(a.mass) })),
  impressions: profile.impressions.map(i => ({ ...i, shown: near(i.shown), chosen: near(i.chosen) })),
})

const act = fc.record({
  product: fc.constantFrom(...PRODUCTS),
  name: fc.constantFrom('view_item' as const, 'add_to_cart' as const, 'view_item_list' as const),
  daysAgo: fc.integer({ min: 0, max: 6 }),
})
const history = fc.record({
  acts: fc.array(act, { minLength: 1, maxLength: 12 }),
  dismissed: fc.uniqueArray(fc.constantFrom(...PRODUCTS), { maxLength: 2 }),
  reset: fc.option(fc.integer({ min: 0, max: 6 }), { nil: null }),
})

type History = typeof history extends fc.Arbitrary<infer T> ? T : never

async function live(subject: Subject, profileId: string, { acts: list, dismissed, reset }: History) {
  await acts(subject, list)
  for (const slug of dismissed)
    await db.dismissal.create({ data: { profileId, productId: await idOf(slug) } })
  if (reset !== null)
    await db.tasteChoice.create({
      data: {
        profileId,
        dimension: 'category',
        key: 'laptops',
        stance: 'LESS',
        resetAt: new Date(Date.now() - reset * DAY),
      },
    })
  await replayAffinities([profileId])
}

test('merged and undone, both profiles are as they were, whatever they hold', async () => {
  await fc.assert(
    fc.asyncProperty(history, history, async (mine, theirs) => {
      const [shopper, visitor] = [await newShopper({ consent: 'GRANTED' }), newVisitorSubject()]
      await live(shopper, shopper.profileId, mine)
      // The first act makes the visitor known, so that there is a profile to say something about.
      await acts(visitor, theirs.acts.slice(0, 1))
      await live(visitor, visitor.visitorId, { ...theirs, acts: theirs.acts.slice(1) })
      const before = [like(await known(shopper.profileId)), like(await known(visitor.visitorId))]

      const mergeId = await mergeVisitor(visitor.visitorId, shopper.profileId)
      const merged = await known(shopper.profileId)
      expect(merged.events).toHaveLength(mine.acts.length + theirs.acts.length)
      await replayAffinities([shopper.profileId])
      expect(await known(shopper.profileId)).toEqual(like(merged))

      expect(await undoMerge(mergeId ?? '', shopper.profileId)).toEqual({ kind: 'undone', reasks: false })
      const after = [await known(shopper.profileId), await known(visitor.visitorId)]
      expect(after).toEqual(before)
    }),
    { numRuns: 25 },
  )
}, 90_000)

test('only its owner undoes a merge, and only once', async () => {
  const [owner, other, visitor] = [await newShopper(), await newShopper(), newVisitorSubject()]
  await acts(visitor, [{ product: 'ahorn-14', name: 'view_item', daysAgo: 0 }])
  const mergeId = (await mergeVisitor(visitor.visitorId, owner.profileId)) ?? ''
  expect(await undoMerge(mergeId, other.profileId)).toEqual({ kind: 'unknown' })
  expect(await undoMerge(uuid7(), owner.profileId)).toEqual({ kind: 'unknown' })
  const twice = await Promise.all([1, 2, 3].map(() => undoMerge(mergeId, owner.profileId)))
  expect(twice.map(({ kind }) => kind).sort()).toEqual(['already', 'already', 'undone'])
  expect((await known(visitor.visitorId)).events).toHaveLength(1)
})

test('what was still on its way at sign-in goes back with the rest', async () => {
  const [shopper, visitor, sessionId] = [await newShopper(), newVisitorSubject(), uuid7()]
  const at = new Date(Date.now() - 1_000)
  const event = () => ({ id: uuid7(), at, sessionId, name: 'view_item' as const, productSlug: 'ahorn-14' })
  await recordEvents([{ ...event(), subject: visitor }])
  const mergeId = (await mergeVisitor(visitor.visitorId, shopper.profileId)) ?? ''
  await recordEvents([
    { ...event(), subject: visitor },
    { ...event(), subject: visitor, at: new Date(Date.now() + 1_000) },
    { ...event(), subject: shopper, sessionId: uuid7() },
  ])
  expect((await known(shopper.profileId)).events).toHaveLength(3)
  await undoMerge(mergeId, shopper.profileId)
  expect((await known(shopper.profileId)).events).toHaveLength(1)
  expect((await known(visitor.visitorId)).events).toHaveLength(2)
})

test('a yes that only came along goes with it; an answer given since stays', async () => {
  const [asked, answered] = [await newShopper(), await newShopper()]
  for (const shopper of [asked, answered]) {
    const visitor = newVisitorSubject()
    await acts(visitor, [{ product: 'ahorn-14', name: 'view_item', daysAgo: 0 }])
    const mergeId = (await mergeVisitor(visitor.visitorId, shopper.profileId)) ?? ''
    if (shopper === answered)
      await db.profile.update({ where: { id: shopper.profileId }, data: { consentAt: new Date() } })
    expect(await undoMerge(mergeId, shopper.profileId)).toEqual({ kind: 'undone', reasks: shopper === asked })
  }
  expect(await known(asked.profileId)).toMatchObject({ consent: 'UNASKED', consents: [] })
  expect(await known(answered.profileId)).toMatchObject({ consent: 'GRANTED' })
})

test('guest orders and what is left of the cart go back too', async () => {
  const [shopper, visitor] = [await newShopper(), newVisitorSubject()]
  await acts(visitor, [{ product: 'ahorn-14', name: 'view_item', daysAgo: 0 }])
  await buy(visitor.visitorId, 'ahorn-14', 1)
  await buy(visitor.visitorId, 'kiesel-mouse', 1)
  const { email } = await db.shopper.findUniqueOrThrow({ where: { id: shopper.shopperId } })
  const [mine] = await db.order.findMany({ where: { profileId: visitor.visitorId } })
  await db.order.update({ where: { id: mine?.id ?? '' }, data: { email } })
  for (const { id } of await db.order.findMany({ where: { profileId: visitor.visitorId } }))
    await countOrder(db, id)
  const ordersWithPoints = async (profileId: string) =>
    (await db.pointsEntry.findMany({ where: { profileId } })).map(entry => entry.orderId)

  const variants = await db.variant.findMany({ where: { stock: { gt: 9 } }, take: 3 })
  const [kept, gone, both] = variants.map(({ id }) => id) as [string, string, string]
  const line = (variantId: string, quantity: number) => ({ variantId, quantity, seenPriceCents: 100 })
  const cart = await db.cart.create({
    data: { lines: { create: [line(kept, 2), line(gone, 1), line(both, 3)] } },
  })
  await db.cart.create({ data: { profileId: shopper.profileId, lines: { create: [line(both, 1)] } } })
  const pieces = (await mergeCart(cart.id, shopper.profileId)) ?? []
  expect(pieces.map(piece => piece.quantity).sort()).toEqual([1, 2, 3])
  const mergeId = (await mergeVisitor(visitor.visitorId, shopper.profileId, pieces)) ?? ''
  expect((await known(shopper.profileId)).orders).toEqual([{ id: mine?.id }])
  expect(await ordersWithPoints(shopper.profileId)).toEqual([mine?.id])

  const own = await db.cart.findUniqueOrThrow({ where: { profileId: shopper.profileId } })
  await db.cartLine.delete({ where: { cartId_variantId: { cartId: own.id, variantId: gone } } })
  await undoMerge(mergeId, shopper.profileId)
  expect((await known(shopper.profileId)).orders).toEqual([])
  expect((await known(visitor.visitorId)).orders).toHaveLength(2)
  expect(await ordersWithPoints(shopper.profileId)).toEqual([])
  expect(await ordersWithPoints(visitor.visitorId)).toHaveLength(2)
  const linesOf = async (cartId: string) =>
    Object.fromEntries(
      (await db.cartLine.findMany({ where: { cartId } })).map(l => [l.variantId, l.quantity]),
    )
  expect(await linesOf(own.id)).toEqual({ [both]: 1 })
  expect(await linesOf(cart.id)).toEqual({ [kept]: 2, [both]: 3 })
})
