import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { readOrder } from './order-queries'
import { type Placed, place } from './place'
import { checkout, newCart, newShopper, newVariant, openShop, stockOf } from './shop.test-data'

const kinds = (placed: Placed[]) => placed.map(({ kind }) => kind).sort()
const times = <T>(n: number, make: (index: number) => T) =>
  Array.from({ length: n }, (_, index) => make(index))

beforeAll(openShop)

describe('the last pieces', () => {
  it('sells three to three of twenty who want one each', async () => {
    const mouse = await newVariant(3, 6_000)
    const carts = await Promise.all(times(20, () => newCart([mouse])))
    const placed = await Promise.all(carts.map(cart => place(checkout(cart, 6_000))))
    expect(kinds(placed)).toEqual([...times(17, () => 'blocked'), ...times(3, () => 'placed')])
    expect(await stockOf(mouse.id)).toBe(0)
    expect(await db.orderLine.count({ where: { variantId: mouse.id } })).toBe(3)
    const sold = placed.flatMap(each => (each.kind === 'placed' ? each.soldOut : []))
    expect(sold).toHaveLength(1)
  })

  it('never has two checkouts wait for each other in a circle', async () => {
    const shelf = await Promise.all(times(4, () => newVariant(6, 2_000)))
    const carts = await Promise.all(times(12, index => newCart(index % 2 ? shelf : [...shelf].reverse())))
    const placed = await Promise.all(carts.map(cart => place(checkout(cart, 8_000))))
    expect(kinds(placed).filter(kind => kind === 'placed')).toHaveLength(6)
    expect(await Promise.all(shelf.map(({ id }) => stockOf(id)))).toEqual([0, 0, 0, 0])
  })

  it('orders all of a cart or nothing of it', async () => {
    const [there, short] = [await newVariant(5), await newVariant(1)]
    expect(await place(checkout(await newCart([there, short], 2), 19_600))).toEqual({ kind: 'blocked' })
    expect([await stockOf(there.id), await stockOf(short.id)]).toEqual([5, 1])
  })
})

describe('a second click', () => {
  it('is the same order, however often it comes at once', async () => {
    const mouse = await newVariant(10, 6_000)
    const { key, session } = await newShopper([mouse])
    const same = crypto.randomUUID()
    const placed = await Promise.all(times(6, () => place(checkout(key, 6_000, same))))
    expect(kinds(placed)).toEqual([...times(5, () => 'known'), 'placed'])
    expect(new Set(placed.map(each => 'number' in each && each.number)).size).toBe(1)
    expect(await db.order.count({ where: { profileId: session.profileId } })).toBe(1)
    expect(await stockOf(mouse.id)).toBe(9)
    expect(await place(checkout(key, 6_000, same))).toMatchObject({ kind: 'known' })
  })

  it('from another window finds the cart empty', async () => {
    const mouse = await newVariant(10, 6_000)
    const cart = await newCart([mouse])
    const placed = await Promise.all(times(2, () => place(checkout(cart, 6_000))))
    expect(kinds(placed)).toEqual(['empty', 'placed'])
    expect(await stockOf(mouse.id)).toBe(9)
  })

  it('with another’s key gives nothing away', async () => {
    const mouse = await newVariant(10, 6_000)
    const same = crypto.randomUUID()
    await place(checkout((await newShopper([mouse])).key, 6_000, same))
    expect(await place(checkout((await newShopper([mouse])).key, 6_000, same))).toEqual({ kind: 'empty' })
  })
})

describe('what was seen', () => {
  it('is what is charged, or nothing is', async () => {
    const mouse = await newVariant(5, 6_000)
    const cart = await newCart([mouse])
    await db.variant.update({ where: { id: mouse.id }, data: { priceCents: 7_000 } })
    expect(await place(checkout(cart, 6_000))).toMatchObject({ kind: 'changed', totalCents: 7_000 })
    expect(await stockOf(mouse.id)).toBe(5)
    expect(await place(checkout(cart, 7_000))).toMatchObject({ kind: 'placed' })
  })

  it('includes the offer: one that ended meanwhile is told', async () => {
    const mouse = await newVariant(5, 10_000)
    const text = { title: 'Ten off', text: '', kind: 'CAMPAIGN', placement: 'CART' } as const
    const { id } = await db.offer.create({
      data: {
        ...text,
        slug: 'ten-off',
        benefit: 'PERCENT',
        percent: 10,
        audience: { all: [] },
        startsAt: new Date(0),
        state: 'PUBLISHED',
      },
    })
    const [first, second] = [await newCart([mouse]), await newCart([mouse])]
    expect(await place(checkout(first, 9_000))).toMatchObject({ kind: 'placed' })
    expect(await db.orderLine.findFirst({ where: { variantId: mouse.id } })).toMatchObject({
      discountCents: 1_000,
      discountReason: 'Ten off',
    })
    await db.offer.update({ where: { id }, data: { state: 'PAUSED' } })
    expect(await place(checkout(second, 9_000))).toMatchObject({ kind: 'changed', totalCents: 10_000 })
  })

  it('is gone when the shop stopped selling it', async () => {
    const mouse = await newVariant(5)
    const cart = await newCart([mouse])
    await db.product.update({ where: { id: mouse.productId }, data: { retiredAt: new Date() } })
    expect(await place(checkout(cart, 5_390))).toEqual({ kind: 'blocked' })
  })
})

it('shows an order to its shopper, its guest and the service desk, and to nobody else', async () => {
  const mouse = await newVariant(10, 6_000)
  const [owner, other] = [await newShopper([mouse]), await newShopper()]
  const placed = await place(checkout(owner.key, 6_000))
  const number = placed.kind === 'placed' ? placed.number : 0
  const read = (
    session: typeof owner.session | null,
    guestNumber: number | null = null,
    role = 'SHOPPER' as const,
  ) => readOrder(String(number), { session: session && { ...session, role }, guestNumber })
  expect(await read(owner.session)).toMatchObject({ number, totalCents: 6_000 })
  expect(await read(other.session)).toBeNull()
  expect(await read(null)).toBeNull()
  expect(await read(null, number + 1)).toBeNull()
  expect(await read(null, number)).toMatchObject({ number })
  expect(
    await readOrder(String(number), { session: { ...other.session, role: 'SERVICE' }, guestNumber: null }),
  ).toMatchObject({ number })
  for (const none of ['0', '-1', '1e3', '99999999999', 'x', `${number}; drop`, ''])
    expect(await readOrder(none, { session: owner.session, guestNumber: null })).toBeNull()
})
