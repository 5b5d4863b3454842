import { encode } from 'next-auth/jwt'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { db, pool } from '@/lib/db'
import { buy, newKnownShopper, stockShop } from '@/lib/events/shop.test-data'
import type { Role } from '@/lib/generated/prisma/enums'
import { explain } from './explain'
import { behindPage, plainPage } from './why'

const request = vi.hoisted(() => ({ cookies: new Map<string, string>(), demo: false }))
vi.mock('next/headers', () => ({
  cookies: async () => ({ get: (name: string) => ({ value: request.cookies.get(name) }) }),
  headers: async () => new Headers(),
}))
vi.mock(import('@/lib/env'), async original => {
  const { env, ...rest } = await original()
  return { ...rest, env: () => ({ ...env(), TANTE_EMMA_DEMO: request.demo }) }
})

beforeAll(stockShop)
beforeEach(() => {
  request.cookies.clear()
  request.demo = false
})
afterAll(() => pool.end())

async function signedIn(role: Role) {
  const shopper = await newKnownShopper()
  await db.shopper.update({ where: { id: shopper.shopperId }, data: { role } })
  const salt = 'authjs.session-token'
  // What the cookie says of the role is not what decides.
  const token = { ...shopper, role: 'MERCHANDISER', epoch: 0, name: null }
  request.cookies.set(salt, await encode({ token, secret: process.env.AUTH_SECRET ?? '', salt }))
  return shopper
}

test('a shopper reads in plain words why, and may not look behind', async () => {
  const shopper = await signedIn('SHOPPER')
  await buy(shopper.profileId, 'ahorn-14', 2)
  const home = await plainPage('/', shopper)
  expect(home?.plain.chosen[0]?.things[0]?.why).toBe('You bought Ahorn 14, and this goes well with it.')
  expect(await behindPage('/', shopper)).toBe('refused')
})

test('a merchandiser looks behind every page of the shop, and no page is none', async () => {
  const shopper = await signedIn('MERCHANDISER')
  await buy(shopper.profileId, 'ahorn-14', 2)
  expect(await behindPage('/', shopper)).toMatchObject({
    who: { profileId: shopper.profileId },
    owned: ['Ahorn 14'],
  })
  expect(await behindPage('/products/ahorn-14', shopper)).toMatchObject({ page: { kind: 'product' } })
  expect(await behindPage('/cart', shopper)).toMatchObject({ trace: { placements: [] } })
  expect(await behindPage('/departments/fashion', shopper)).toMatchObject({ page: { title: 'Fashion' } })
  expect(await behindPage('/nowhere', shopper)).toBeNull()
})

test('a stranger is told plainly that nothing was chosen for them', async () => {
  const found = await plainPage('/products/ahorn-14', { kind: 'stranger' })
  expect(found?.plain.chosen).toEqual([])
  expect(await behindPage('/', { kind: 'stranger' })).toBe('refused')
  request.demo = true
  expect(await behindPage('/', { kind: 'stranger' })).toMatchObject({ who: { profileId: null }, tastes: [] })
})

test('an offer beside a product is explained where it stands', async () => {
  const shopper = await signedIn('SHOPPER')
  await buy(shopper.profileId, 'ahorn-14', 2)
  await db.offer.create({
    data: {
      slug: 'a-bag',
      kind: 'CROSS_SELL',
      title: 'A bag for the laptop',
      text: 'It fits.',
      benefit: 'PERCENT',
      percent: 10,
      groupSlug: 'laptop-bags',
      audience: { fact: 'bought', group: 'laptops' },
      placement: 'PRODUCT',
      startsAt: new Date(0),
      state: 'PUBLISHED',
    },
  })
  const bag = await db.product.findFirstOrThrow({ where: { groupSlug: 'laptop-bags' } })
  const answer = await explain({ offer: 'a-bag', on: bag.slug }, shopper)
  expect(answer?.why).toBe('You bought Ahorn 14, and this goes well with it.')
  expect(await explain({ offer: 'a-bag', on: 'kai-straight-classic' }, shopper)).toBeNull()
})
