import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { stayAtNoon } from '@/lib/noon.test-data'
import { booksOf, newOffer, setValue } from './budget.test-data'
import { cancelOrder } from './cancel'
import { place } from './place'
import { checkout, newCart, newShopper, newVariant, openShop, stockOf } from './shop.test-data'

const times = <T>(n: number, make: (index: number) => T) =>
  Array.from({ length: n }, (_, index) => make(index))

beforeAll(openShop)
// Caps count by the day.
beforeAll(stayAtNoon)

/** Somebody's order of one thing at what they saw it for. */
async function ordered(variant: Parameters<typeof newCart>[0][number], seenCents: number) {
  const shopper = await newShopper([variant])
  const placed = await place(checkout(shopper.key, seenCents))
  if (placed.kind !== 'placed') throw new Error(placed.kind)
  return { ...shopper, number: placed.number, reader: { session: shopper.session, guestNumber: null } }
}

describe('cancelling', () => {
  it('puts everything back: stock, money, counts and the grant', async () => {
    const caps = { perShopper: 1, shownPerDay: null, perDay: 1, perCampaign: 1 }
    const offer = await newOffer({ budget: { cents: 1_000, split: null }, caps })
    const mouse = await newVariant(1, 10_000)
    const { number, reader, session } = await ordered(mouse, 9_000)
    expect(await stockOf(mouse.id)).toBe(0)
    const { slug } = await db.product.findUniqueOrThrow({ where: { id: mouse.productId } })
    expect(await cancelOrder(number, reader)).toEqual({
      kind: 'cancelled',
      inStock: [slug],
      offerBack: true,
    })
    expect(await stockOf(mouse.id)).toBe(1)
    expect(await db.order.findUnique({ where: { number } })).toMatchObject({ status: 'CANCELLED' })
    const { budgets, uses, ledger } = await booksOf(offer.id)
    expect(budgets).toMatchObject([{ spentCents: 0, exhausted: false }])
    expect(uses.map(({ used }) => used)).toEqual([0, 0])
    expect(ledger).toEqual([])
    expect(await db.grant.findMany({ where: { offerId: offer.id } })).toMatchObject([
      { profileId: session.profileId, redeemedAt: null, orderId: null },
    ])
    await db.cart.update({
      where: { profileId: session.profileId },
      data: { lines: { create: { variantId: mouse.id, quantity: 1, seenPriceCents: 10_000 } } },
    })
    expect(await place(checkout({ kind: 'shopper', session }, 9_000))).toMatchObject({ kind: 'placed' })
    await offer.end()
  })

  it('gives a shopper back the one of several uses it was, however many came after it', async () => {
    const caps = { perShopper: 3, shownPerDay: null, perDay: null, perCampaign: null }
    const offer = await newOffer({ caps })
    const mouse = await newVariant(10, 10_000)
    const { number, reader, key, session } = await ordered(mouse, 9_000)
    const order = async () => {
      const lines = { create: { variantId: mouse.id, quantity: 1, seenPriceCents: 10_000 } }
      await db.cart.update({ where: { profileId: session.profileId }, data: { lines } })
      return (await place(checkout(key, 9_000))).kind
    }
    expect(await order()).toBe('placed')
    await cancelOrder(number, reader)
    expect([await order(), await order(), await order()]).toEqual(['placed', 'placed', 'changed'])
    await offer.end()
  })

  it('happens once, however often it is asked for at once', async () => {
    const mouse = await newVariant(3, 10_000)
    const { number, reader } = await ordered(mouse, 10_000)
    const asked = await Promise.all(times(8, () => cancelOrder(number, reader)))
    expect(asked.map(({ kind }) => kind).sort()).toEqual([...times(7, () => 'already'), 'cancelled'])
    expect(await stockOf(mouse.id)).toBe(3)
  })

  it('and shipping exclude each other', async () => {
    const mouse = await newVariant(20, 10_000)
    const orders = await Promise.all(times(10, () => ordered(mouse, 10_000)))
    const outcomes = await Promise.all(
      orders.map(async ({ number, reader }) => {
        const ship = () =>
          db.order.updateMany({ where: { number, status: 'PLACED' }, data: { status: 'SHIPPED' } })
        const [cancelled, shipped] = await Promise.all([cancelOrder(number, reader), ship()])
        return [cancelled.kind, shipped.count]
      }),
    )
    for (const outcome of outcomes)
      expect([
        ['cancelled', 0],
        ['too-late', 1],
      ]).toContainEqual(outcome)
    const cancelled = outcomes.filter(([kind]) => kind === 'cancelled').length
    expect(await stockOf(mouse.id)).toBe(10 + cancelled)
  })

  it('is for its shopper, its guest and the service desk, and for nobody else', async () => {
    const mouse = await newVariant(20, 10_000)
    const { number, session } = await ordered(mouse, 10_000)
    const other = (await newShopper()).session
    const by = (who: typeof session | null, guestNumber: number | null = null) =>
      cancelOrder(number, { session: who, guestNumber })
    expect(await by(other)).toEqual({ kind: 'gone' })
    expect(await by(null)).toEqual({ kind: 'gone' })
    expect(await by(null, number + 1)).toEqual({ kind: 'gone' })
    const service = { session: { ...other, role: 'SERVICE' as const }, guestNumber: null }
    expect(await cancelOrder(number, service)).toMatchObject({ kind: 'cancelled' })
    expect(await cancelOrder(number, service)).toEqual({ kind: 'already' })
    const told = { action: 'order.cancel', subject: String(number) }
    expect(await db.auditEntry.findMany({ where: told, select: { actorId: true } })).toEqual([
      { actorId: other.shopperId },
    ])
    const guests = await place(checkout(await newCart([mouse]), 10_000))
    const theirs = guests.kind === 'placed' ? guests.number : 0
    expect(await cancelOrder(theirs, { session: null, guestNumber: theirs })).toMatchObject({
      kind: 'cancelled',
    })
    expect(await db.auditEntry.count({ where: { subject: String(theirs) } })).toBe(0)
  })
})

it('keeps the books equal to the ledger, whatever orders and cancellations come in what order', async () => {
  const split = { HIGH_UNTAPPED: 0, HIGH: 50, MEDIUM: 0, LOW: 30, NEW: 20 }
  const caps = { perShopper: null, shownPerDay: null, perDay: 6, perCampaign: 9 }
  const mouse = await newVariant(10_000, 10_000)
  const step = fc.record({
    do: fc.constantFrom('order', 'order', 'cancel'),
    segment: fc.constantFrom('HIGH', 'LOW', null),
    which: fc.nat(20),
  })
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(step, { minLength: 1, maxLength: 6 }), { maxLength: 5 }),
      async rounds => {
        const offer = await newOffer({ budget: { cents: 7_000, split }, caps })
        const placed: Awaited<ReturnType<typeof ordered>>[] = []
        for (const round of rounds)
          await Promise.all(
            round.map(async ({ do: what, segment, which }) => {
              const old = placed[which % Math.max(1, placed.length)]
              if (what === 'cancel') return old && cancelOrder(old.number, old.reader)
              const shopper = await newShopper([mouse])
              if (segment) await setValue(shopper.session.profileId, segment)
              const made = await place(checkout(shopper.key, 9_000))
              const reader = { session: shopper.session, guestNumber: null }
              if (made.kind === 'placed') placed.push({ ...shopper, number: made.number, reader })
            }),
          )
        const { budgets, uses, ledger, spent } = await booksOf(offer.id)
        for (const { share, spentCents, limitCents } of budgets) {
          expect(spentCents).toBe(spent(share))
          expect(spentCents).toBeLessThanOrEqual(limitCents)
        }
        for (const { used, most } of uses) {
          expect(used).toBe(ledger.length)
          expect(used).toBeLessThanOrEqual(most)
        }
        await offer.end()
      },
    ),
    { numRuns: 12 },
  )
})
