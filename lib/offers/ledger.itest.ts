import { randomUUID } from 'node:crypto'
import { PrismaPg } from '@prisma/adapter-pg'
import { afterAll, expect, it } from 'vitest'
import { PrismaClient } from '@/lib/generated/prisma/client'
import { booksOf, newOffer } from '@/lib/orders/budget.test-data'
import { redeemOffers } from './ledger'
import { currentOffers } from './queries'

/** Forty connections: as many transactions really under way at once, as from several processes. */
const crowd = new PrismaClient({
  adapter: new PrismaPg({ connectionString: process.env.DATABASE_URL, max: 40 }),
})
afterAll(() => crowd.$disconnect())

const address = { recipient: 'Lena', street: 'Weg 1', postcode: '10115', city: 'Berlin', country: 'DE' }
const sums = { subtotalCents: 1_000, discountCents: 100, shippingCents: 0, totalCents: 900 }

it('lets exactly as many of a hundred at once have an offer as its money and its caps are for', async () => {
  const caps = { perShopper: null, shownPerDay: null, perDay: 7, perCampaign: null }
  const [last, seven] = [await newOffer({ budget: { cents: 100, split: null } }), await newOffer({ caps })]
  const offers = await currentOffers()
  const both = [last, seven].flatMap(({ id }) => offers.find(offer => offer.id === id) ?? [])
  // One moment for all: a day that ended meanwhile would count anew.
  const at = new Date()
  const now = at.getTime()
  const redeemed = await Promise.all(
    Array.from({ length: 100 }, (_, i) =>
      crowd.$transaction(
        async tx => {
          const { id: orderId } = await tx.order.create({
            data: { ...address, ...sums, idempotencyKey: randomUUID(), email: 'lena@example.org' },
          })
          const offer = both[i % 2]
          const uses = offer ? [{ offer, period: null, savedCents: 100 }] : []
          const user = { orderId, profileId: null, share: 'NEW', now, at } as const
          return redeemOffers(tx, uses, user)
        },
        { maxWait: 30_000, timeout: 30_000 },
      ),
    ),
  )
  const given = (parity: number) => redeemed.filter(({ ok }, i) => ok && i % 2 === parity).length
  expect([given(0), given(1)]).toEqual([1, 7])
  const [money, count] = await Promise.all([booksOf(last.id), booksOf(seven.id)])
  expect(money.budgets).toMatchObject([{ spentCents: 100, exhausted: true }])
  expect(count.uses).toMatchObject([{ used: 7, exhausted: true }])
  expect([money.ledger.length, count.ledger.length]).toEqual([1, 7])
})
