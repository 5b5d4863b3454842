import { encode } from 'next-auth/jwt'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { db, pool } from '@/lib/db'
import { dismiss } from '@/lib/events/dismiss'
import { recordEvents } from '@/lib/events/record'
import { buy, idOf, newKnownShopper, newVisitorSubject, stockShop } from '@/lib/events/shop.test-data'
import type { Subject } from '@/lib/profile/who'
import { uuid7 } from '@/lib/visits/uuid7'
import { listingBasis } from './listing-queries'
import { crossSellFor, homeFor } from './queries'
import { inOwnOrder } from './rank'

const request = vi.hoisted(() => ({ cookies: new Map<string, string>() }))
vi.mock('next/headers', () => ({
  cookies: async () => ({ get: (name: string) => ({ value: request.cookies.get(name) }) }),
  headers: async () => new Headers(),
}))

beforeAll(stockShop)
beforeEach(() => request.cookies.clear())
afterAll(() => pool.end())

/** Signs a shopper in for the requests of this test. */
async function signIn(shopper: Extract<Subject, { kind: 'shopper' }>) {
  const salt = 'authjs.session-token'
  const token = { ...shopper, role: 'SHOPPER', epoch: 0, name: null }
  request.cookies.set(salt, await encode({ token, secret: process.env.AUTH_SECRET ?? '', salt }))
}

async function shopperWhoBought(...orders: [slug: string, daysAgo: number][]) {
  const shopper = await newKnownShopper()
  for (const [slug, daysAgo] of orders) await buy(shopper.profileId, slug, daysAgo)
  await signIn(shopper)
  return shopper
}

const look = (subject: Subject, productSlug: string) =>
  recordEvents([{ id: uuid7(), at: new Date(), name: 'view_item', subject, productSlug }])
const groupsOf = async (subject: Subject) =>
  (await homeFor(subject)).shelves.map(s => [s.kind, s.slots.map(x => x.product.group)] as const)

describe('the home page, read from the database', () => {
  test('change the history, and the page changes', async () => {
    const shopper = await shopperWhoBought()
    expect((await groupsOf(shopper)).map(([kind]) => kind)).not.toContain('goes-with')

    await buy(shopper.profileId, 'ahorn-14', 2)
    const [lead] = await groupsOf(shopper)
    expect(lead?.[0]).toBe('goes-with')
    expect(lead?.[1].slice(0, 2)).toEqual(['laptop-bags', 'mice'])
    expect((await groupsOf(shopper)).flatMap(([, groups]) => groups)).not.toContain('laptops')

    await db.order.updateMany({ where: { profileId: shopper.profileId }, data: { status: 'CANCELLED' } })
    expect((await groupsOf(shopper)).map(([kind]) => kind)).not.toContain('goes-with')

    await db.profile.update({ where: { id: shopper.profileId }, data: { hobbies: ['hiking'] } })
    expect((await homeFor(shopper)).shelves[0]?.title).toBe('Because you like hiking')
  })

  test('an anonymous visitor’s first look turns the very next page', async () => {
    const visitor = newVisitorSubject()
    expect((await groupsOf(visitor)).map(([kind]) => kind)).not.toContain('similar')
    await look(visitor, 'kai-straight-classic')
    const [lead] = await groupsOf(visitor)
    expect(lead).toEqual(['similar', ['jeans', 'jeans', 'jeans', 'jeans']])
  })

  test('a look stays known however many shelves pass by on the screen after it', async () => {
    const visitor = newVisitorSubject()
    await look(visitor, 'kai-straight-classic')
    const sight = () => ({ id: uuid7(), at: new Date(), name: 'view_item_list' as const })
    const sights = Array.from({ length: 50 }, () => ({
      ...sight(),
      subject: visitor,
      productSlug: 'ahorn-14',
    }))
    await recordEvents(sights)
    expect((await groupsOf(visitor))[0]?.[0]).toBe('similar')
  })

  test('what is waved away is gone from the next page', async () => {
    const visitor = newVisitorSubject()
    await look(visitor, 'kai-straight-classic')
    const before = (await homeFor(visitor)).shelves[0]?.slots[0]?.product.slug ?? ''
    const wave = {
      id: uuid7(),
      at: new Date(),
      name: 'dismiss' as const,
      subject: visitor,
      productSlug: before,
    }
    await recordEvents([wave])
    await dismiss(visitor, [before])
    const after = (await homeFor(visitor)).shelves.flatMap(s => s.slots.map(x => x.product.slug))
    expect(after).not.toContain(before)
  })

  test('a price or a product that changes is on the next page', async () => {
    const id = await idOf('ahorn-14')
    const visitor = newVisitorSubject()
    await homeFor(visitor)
    await db.variant.updateMany({
      where: { productId: id },
      data: { priceCents: 1_234_00, compareAtCents: null },
    })
    expect((await homeFor(visitor)).catalogue.byId.get(id)?.priceCents).toBe(1_234_00)
  })

  test('a session that was ended tells nothing about the shopper', async () => {
    const shopper = await shopperWhoBought(['ahorn-14', 2])
    expect((await homeFor(shopper)).snapshot.orders).toBe(1)
    await db.shopper.update({ where: { id: shopper.shopperId }, data: { epoch: 1 } })
    const page = await homeFor(shopper)
    expect(page.snapshot.profileId).toBeNull()
    expect(page.shelves.map(s => s.kind)).not.toContain('goes-with')
  })

  test('a shopper’s page costs one statement, whatever is known', async () => {
    const shopper = await shopperWhoBought(['ahorn-14', 2], ['morgentau-serum', 30], ['salt-roads-1', 20])
    await look(shopper, 'kai-straight-classic')
    await homeFor(shopper)
    const spy = vi.spyOn(pg.Client.prototype, 'query')
    await homeFor(shopper)
    expect(spy).toHaveBeenCalledTimes(1)
    await crossSellFor('ahorn-14', shopper)
    expect(spy).toHaveBeenCalledTimes(2)
    const { context } = await listingBasis(shopper)
    expect(spy).toHaveBeenCalledTimes(3)
    expect(context && inOwnOrder(context.catalogue.byGroup.get('jeans') ?? [], context)).not.toBeNull()
    // A stranger's asks whether the catalogue and the placements are those in memory.
    expect((await listingBasis({ kind: 'stranger' })).context).toBeNull()
    expect(spy).toHaveBeenCalledTimes(5)
    spy.mockRestore()
  })
})
