import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { newStaff, sessionCookie } from '@/lib/auth/staff.test-data'
import { db, pool } from '@/lib/db'
import { sumsOfTables } from '@/lib/db.test-data'
import { buy, newKnownShopper, newShopper, stockShop } from '@/lib/events/shop.test-data'
import type { Role } from '@/lib/generated/prisma/enums'
import { wellKnown } from '@/lib/privacy/privacy.test-data'
import { PERSONAS } from '@/lib/profile/personas'
import { findShoppers } from './find'
import { look } from './look'
import type { Wish } from './side'

const request = vi.hoisted(() => ({ cookies: new Map<string, string>() }))
vi.mock('next/headers', () => ({
  cookies: async () => ({ get: (name: string) => ({ value: request.cookies.get(name) }) }),
  headers: async () => new Headers(),
}))
vi.mock('next/cache', () => ({ cacheLife: () => {}, cacheTag: () => {} }))

beforeAll(stockShop)
beforeEach(() => request.cookies.clear())
afterAll(() => pool.end())

async function signIn(role: Role) {
  const shopper = await newStaff(role)
  request.cookies.set(...(await sessionCookie(shopper)))
  return shopper
}

const DAY = 86_400_000
const PAGES = ['/', '/products/ahorn-14', '/cart', '/departments/tech', '/departments/tech/laptops']

const wish = (over: Partial<Wish> = {}): Wish => ({
  whom: { kind: 'nobody' },
  at: null,
  zone: 'Europe/Berlin',
  device: 'desktop',
  page: '/',
  offer: null,
  ...over,
})
const of = (profileId: string, over: Partial<Wish> = {}) =>
  wish({ whom: { kind: 'shopper', profileId }, ...over })

async function seen(given: Wish) {
  const shown = await look(given)
  if ('trouble' in shown) throw new Error(shown.trouble)
  return shown
}

/** Everything there is; who looked at whom apart. */
const everything = () => sumsOfTables(['ProfileLook'])

test('a preview of any page, of whoever, at any time, leaves everything as it was', async () => {
  await signIn('MERCHANDISER')
  const { profileId } = (await wellKnown()).shopper
  const birthday = await newShopper({ consent: 'GRANTED', birthday: new Date('1990-06-01') })
  const before = await everything()
  expect(Object.keys(before)).toEqual(expect.arrayContaining(['Event', 'Profile', 'Grant', 'Impression']))
  for (const page of PAGES)
    for (const at of [null, Date.UTC(2020, 0, 1), Date.UTC(2027, 5, 1, 9)]) {
      for (const id of [profileId, birthday.profileId]) await seen(of(id, { page, at }))
      for (const rule of PERSONAS) await seen(wish({ whom: { kind: 'persona', rule }, page, at }))
      await seen(wish({ page, at }))
    }
  expect(await everything()).toEqual(before)
})

test('who looked at whom is written down, once for the same look, and at nobody not at all', async () => {
  const { shopperId } = await signIn('MERCHANDISER')
  const { profileId } = await newShopper()
  const at = Date.UTC(2027, 0, 1)
  for (const given of [of(profileId), of(profileId), of(profileId, { page: '/cart', at })]) await look(given)
  await look(wish())
  const looks = await db.profileLook.findMany({ where: { actorId: shopperId }, orderBy: { at: 'asc' } })
  expect(looks.map(({ profileId, what }) => [profileId, what])).toEqual([
    [profileId, 'preview of /'],
    [profileId, 'preview of /cart as of 2027-01-01T00:00:00.000Z'],
  ])
  // It stays with whom it is about when the one who looked is gone, and goes with them.
  await db.shopper.delete({ where: { id: shopperId } })
  expect(await db.profileLook.findFirst({ where: { profileId } })).toMatchObject({ actorId: null })
})

test('the page is theirs: what they bought leads, and beside what they have stands what goes with it', async () => {
  await signIn('MERCHANDISER')
  const shopper = await newKnownShopper()
  await buy(shopper.profileId, 'ahorn-14', 2)
  const home = await seen(of(shopper.profileId))
  expect(home.standing.find(({ place }) => place === 'shelf')?.kind).toBe('goes-with')
  expect(home.behind).toMatchObject({ owned: ['Ahorn 14'], who: { profileId: shopper.profileId } })
  const then = await seen(of(shopper.profileId, { at: Date.now() - 5 * DAY }))
  expect(then.behind?.owned).toEqual([])
  const everybody = await seen(wish())
  expect(everybody.decision.kind).toBe('open-home')
  expect(everybody.behind).toBeNull()
})

test('whoever said no is shown what everybody is', async () => {
  await signIn('MERCHANDISER')
  const { profileId } = await newShopper({ consent: 'DENIED', name: 'Nora', hobbies: ['hiking'] })
  await buy(profileId, 'ahorn-14', 2)
  const { standing, behind } = await seen(of(profileId))
  expect(standing.map(({ kind }) => kind)).not.toContain('goes-with')
  expect(behind?.owned).toEqual([])
})

test('an offer that is off stands on the page as if it were live, and is off after all', async () => {
  await signIn('MERCHANDISER')
  await db.offer.create({
    data: {
      slug: 'draft-of-the-test',
      kind: 'CAMPAIGN',
      title: 'A draft',
      text: 'Not yet.',
      benefit: 'NONE',
      audience: { all: [] },
      placement: 'HOME_BANNER',
      priority: 1_000,
      startsAt: new Date(Date.now() + 30 * DAY),
      state: 'DRAFT',
    },
  })
  const with_ = await seen(wish({ offer: 'draft-of-the-test' }))
  expect(with_.draft).toEqual({ title: 'A draft', stands: true, why: 'It stands here.' })
  expect(with_.standing).toContainEqual(expect.objectContaining({ title: 'A draft' }))
  expect((await seen(wish())).standing).not.toContainEqual(expect.objectContaining({ title: 'A draft' }))
  expect(await look(wish({ offer: 'never-was' }))).toHaveProperty('trouble')
})

test('their cart holds what is out by then', async () => {
  await signIn('MERCHANDISER')
  const { profileId } = await newKnownShopper()
  const slug = 'kiesel-mouse'
  const { launchedAt, variants } = await db.product.findUniqueOrThrow({
    where: { slug },
    include: { variants: true },
  })
  const line = { variantId: variants[0]?.id ?? '', quantity: 1, seenPriceCents: 100 }
  await db.cart.create({ data: { profileId, lines: { create: line } } })
  await db.product.update({ where: { slug }, data: { launchedAt: new Date(Date.now() + 5 * DAY) } })
  const states = []
  for (const at of [null, Date.now() + 10 * DAY]) {
    const { decision } = await seen(of(profileId, { page: '/cart', at }))
    states.push(decision.kind === 'cart' && decision.cart?.lines[0]?.state.kind)
  }
  expect(states).toEqual(['soon', 'fine'])
  await db.product.update({ where: { slug }, data: { launchedAt } })
})

test('what is not there is said: an erased shopper, an unknown product, a page where nothing is chosen', async () => {
  await signIn('MERCHANDISER')
  const { profileId, shopperId } = await newShopper({ name: 'Erna' })
  await db.shopper.delete({ where: { id: shopperId } })
  await db.profile.delete({ where: { id: profileId } })
  expect(await look(of(profileId))).toEqual({ trouble: expect.stringContaining('not with us any more') })
  for (const page of ['/products/no-such-thing', '/account', '/search?q=tea', '/orders/1', '/a/b/c/d'])
    expect(await look(wish({ page }))).toHaveProperty('trouble')
})

test('a shopper is found by a part of the name or the whole address, which is not shown', async () => {
  await signIn('SERVICE')
  const name = `Wilhelmine ${'von '.repeat(48)}Ahn`
  const { profileId, shopperId } = await newShopper({ name, city: 'Ulm' })
  const { email } = await db.shopper.findUniqueOrThrow({ where: { id: shopperId } })
  for (const words of ['wilhelmine VON', email.toUpperCase()]) {
    const [found, ...others] = await findShoppers(words)
    expect(others).toEqual([])
    expect(found).toMatchObject({ profileId, name, city: 'Ulm', email: `${email[0]}…@shop.test` })
  }
  expect(await findShoppers('%')).toEqual([])
  // Somebody who only ever looked has no name to be found by.
  const { id } = await db.profile.create({ data: { consent: 'GRANTED', name: 'Wilhelmine Nobody' } })
  expect(await findShoppers('Wilhelmine Nobody')).toEqual([])
  expect(await findShoppers(id)).toMatchObject([{ profileId: id, email: null }])
  expect((await seen(of(id))).decision.kind).toBe('home')
})

test('nobody but merchandisers and service looks', async () => {
  const { profileId } = await newKnownShopper()
  await expect(look(of(profileId))).rejects.toThrow('NEXT_REDIRECT')
  await expect(findShoppers('e')).rejects.toThrow('NEXT_REDIRECT')
  await signIn('SHOPPER')
  await expect(look(of(profileId))).rejects.toThrow('NEXT_HTTP_ERROR_FALLBACK;404')
  await expect(findShoppers('e')).rejects.toThrow('NEXT_HTTP_ERROR_FALLBACK;404')
  await signIn('SERVICE')
  expect(await look(of(profileId))).toHaveProperty('standing')
})
