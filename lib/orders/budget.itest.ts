import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { booksOf, newOffer, setValue } from './budget.test-data'
import { cancelOrder } from './cancel'
import { place } from './place'
import { checkout, newShopper, newVariant, openShop } from './shop.test-data'

beforeAll(openShop)

/** So many shoppers with one thing for €100 in their cart, who all saw it for €90, all order at once. */
async function rush(people: number) {
  const mouse = await newVariant(1_000, 10_000)
  const shoppers = []
  // One after the other: only the till lets a crowd wait for a connection as long as it takes.
  while (shoppers.length < people) shoppers.push(await newShopper([mouse]))
  return Promise.all(shoppers.map(({ key }) => place(checkout(key, 9_000))))
}

describe('a hundred orders at once', () => {
  it('of the last grant give exactly one', async () => {
    const offer = await newOffer({ budget: { cents: 1_000, split: null } })
    const placed = await rush(100)
    expect(placed.filter(({ kind }) => kind === 'placed')).toEqual([
      expect.objectContaining({ ranOut: true }),
    ])
    expect(placed.filter(({ kind }) => kind === 'changed')).toHaveLength(99)
    expect(placed.find(({ kind }) => kind === 'changed')).toMatchObject({ totalCents: 10_000 })
    const books = await booksOf(offer.id)
    expect(books.ledger).toHaveLength(1)
    expect(books.budgets).toMatchObject([{ limitCents: 1_000, spentCents: 1_000, exhausted: true }])
    await offer.end()
  }, 60_000)

  it('of a budget for seven give exactly seven, and of a cap for five a day exactly five', async () => {
    const money = await newOffer({ budget: { cents: 7_400, split: null } })
    expect((await rush(60)).filter(({ kind }) => kind === 'placed')).toHaveLength(7)
    expect((await booksOf(money.id)).budgets).toMatchObject([{ spentCents: 7_000, exhausted: false }])
    await money.end()

    const caps = { perShopper: null, shownPerDay: null, perDay: 5, perCampaign: 8 }
    const counted = await newOffer({ caps })
    expect((await rush(40)).filter(({ kind }) => kind === 'placed')).toHaveLength(5)
    const { uses, ledger } = await booksOf(counted.id)
    expect(uses.map(({ used, exhausted }) => [used, exhausted])).toEqual([
      [5, true],
      [5, false],
    ])
    expect(ledger).toHaveLength(5)
    await counted.end()
  }, 60_000)
})

it('spends by the value of who orders, and keeps what is spent when the budget is edited', async () => {
  const split = { HIGH_UNTAPPED: 60, HIGH: 0, MEDIUM: 0, LOW: 20, NEW: 20 }
  const offer = await newOffer({ budget: { cents: 5_000, split } })
  const mouse = await newVariant(100, 10_000)
  const order = async (segment: 'HIGH' | 'LOW' | null, potential = 0) => {
    const { key, session } = await newShopper([mouse])
    if (segment) await setValue(session.profileId, segment, potential)
    return (await place(checkout(key, 9_000))).kind
  }
  expect(await order('LOW')).toBe('placed')
  expect(await order('LOW')).toBe('changed')
  expect(await order('HIGH')).toBe('changed')
  expect(await order('HIGH', 0.5)).toBe('placed')
  expect(await order('HIGH', 0.5)).toBe('placed')
  expect(await order(null)).toBe('placed')
  const books = await booksOf(offer.id)
  expect(books.budgets.map(({ share, limitCents, spentCents }) => [share, limitCents, spentCents])).toEqual([
    ['HIGH_UNTAPPED', 3_000, 2_000],
    ['HIGH', 0, 0],
    ['MEDIUM', 0, 0],
    ['LOW', 1_000, 1_000],
    ['NEW', 1_000, 1_000],
  ])
  await offer.edit({ budget: { cents: 4_000, split: null } })
  expect((await booksOf(offer.id)).budgets).toMatchObject([
    { share: 'ALL', limitCents: 4_000, spentCents: 4_000, exhausted: true },
  ])
  await offer.edit({ budget: { cents: 10_000, split } })
  expect(await order('LOW')).toBe('placed')
  const again = await booksOf(offer.id)
  expect(again.budgets.map(b => b.spentCents)).toEqual(again.budgets.map(b => again.spent(b.share)))
  await offer.end()
})

it('counts what a shopper used before a cap on that was set', async () => {
  const offer = await newOffer({})
  const mouse = await newVariant(10, 10_000)
  const { key, session } = await newShopper([mouse])
  const order = async () => {
    const placed = await place(checkout(key, 9_000))
    const line = { variantId: mouse.id, quantity: 1, seenPriceCents: 10_000 }
    await db.cartLine.deleteMany({ where: { cart: { profileId: session.profileId } } })
    await db.cart.update({ where: { profileId: session.profileId }, data: { lines: { create: line } } })
    return placed
  }
  const first = await order()
  await order()
  const caps = { perShopper: 3, shownPerDay: null, perDay: null, perCampaign: null }
  await offer.edit({ caps })
  await offer.edit({ caps, text: 'Said again.' })
  expect([await order(), await order()]).toMatchObject([{ kind: 'placed' }, { kind: 'changed' }])
  // And gives it back with its order as any other.
  const number = first.kind === 'placed' ? first.number : 0
  await cancelOrder(number, { session, guestNumber: null })
  expect([await order(), await order()]).toMatchObject([{ kind: 'placed' }, { kind: 'changed' }])
  await offer.end()
})

it('gives an order that wants more than is left nothing of it, and the next smaller one all', async () => {
  const offer = await newOffer({ budget: { cents: 1_500, split: null } })
  const [dear, cheap] = [await newVariant(5, 20_000), await newVariant(5, 10_000)]
  expect(await place(checkout((await newShopper([dear])).key, 18_000))).toMatchObject({
    kind: 'changed',
    totalCents: 20_000,
  })
  expect(await place(checkout((await newShopper([cheap])).key, 9_000))).toMatchObject({ kind: 'placed' })
  await offer.end()
})

it('raises the revision when something runs out, and not at every order', async () => {
  const revision = async () => (await db.revision.findUniqueOrThrow({ where: { topic: 'offers' } })).number
  const offer = await newOffer({ budget: { cents: 2_000, split: null } })
  const mouse = await newVariant(5, 10_000)
  const order = async () => place(checkout((await newShopper([mouse])).key, 9_000))
  const before = await revision()
  await order()
  expect(await revision()).toBe(before)
  await order()
  expect(Number(await revision())).toBe(Number(before) + 1)
  expect(await order()).toMatchObject({ kind: 'changed', totalCents: 10_000 })
  await offer.end()
})

it('does not use an offer that was edited while the order was on its way', async () => {
  const offer = await newOffer({})
  const mouse = await newVariant(5, 10_000)
  const placing = checkout((await newShopper([mouse])).key, 9_000)
  let reads = 0
  const basis = async () => {
    const read = await placing.basis()
    if (++reads === 1) await offer.edit({ percent: 20 })
    return read
  }
  expect(await place({ ...placing, basis })).toMatchObject({ kind: 'changed', totalCents: 8_000 })
  expect(reads).toBe(2)
  await offer.end()
})
