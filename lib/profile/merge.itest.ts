import { afterAll, beforeAll, expect, test } from 'vitest'
import { db, pool } from '@/lib/db'
import { recordEvents } from '@/lib/events/record'
import { idOf, newShopper, newVisitorSubject, stockShop } from '@/lib/events/shop.test-data'
import { withdrawVisitor } from '@/lib/privacy/take-back'
import { uuid7 } from '@/lib/visits/uuid7'
import { mergeVisitor } from './merge'
import { readSnapshot } from './read'
import type { Subject } from './who'

beforeAll(stockShop)
afterAll(() => pool.end())

const look = (subject: Subject, productSlug: string) =>
  recordEvents([{ id: uuid7(), at: new Date(), name: 'view_item', subject, productSlug }])
const laptops = async (profileId: string) =>
  (await db.affinity.findMany({ where: { profileId, dimension: 'category', key: 'laptops' } }))[0]?.evidence

test('signing in takes along what the visitor did, once', async () => {
  const [shopper, visitor] = [await newShopper(), newVisitorSubject()]
  await look(visitor, 'ahorn-14')
  await look(visitor, 'kiesel-mouse')
  const productId = await idOf('wuerfel-65')
  await db.dismissal.create({ data: { profileId: visitor.visitorId, productId } })
  const merges = [1, 2, 3].map(() => mergeVisitor(visitor.visitorId, shopper.profileId))
  expect((await Promise.all(merges)).filter(Boolean)).toHaveLength(1)
  expect(await laptops(shopper.profileId)).toBe(1)
  expect(await db.event.count({ where: { profileId: shopper.profileId } })).toBe(2)
  expect(await db.dismissal.count({ where: { profileId: shopper.profileId, productId } })).toBe(1)
  const left = await db.profile.findUniqueOrThrow({ where: { id: visitor.visitorId } })
  expect(left.mergedInto).toBe(shopper.profileId)
  const merge = await db.merge.findFirstOrThrow({ where: { intoProfileId: shopper.profileId } })
  expect(merge).toMatchObject({ visitorId: visitor.visitorId, dismissals: [productId], undoneAt: null })
  expect(await db.event.count({ where: { mergeId: merge.id } })).toBe(2)
  const { mergedAt } = await db.visitor.findUniqueOrThrow({ where: { id: visitor.visitorId } })
  expect(mergedAt).toEqual(merge.at)
  const { consent, consents } = await db.profile.findUniqueOrThrow({
    where: { id: shopper.profileId },
    include: { consents: true },
  })
  expect(consent).toBe('GRANTED')
  expect(consents).toMatchObject([{ granted: true, source: 'sign-in' }])
})

test('an account that refused to be remembered takes nothing along', async () => {
  const [shopper, visitor] = [await newShopper({ consent: 'DENIED' }), newVisitorSubject()]
  await look(visitor, 'ahorn-14')
  expect(await mergeVisitor(visitor.visitorId, shopper.profileId)).toBeNull()
  expect(await laptops(shopper.profileId)).toBeUndefined()
  expect(await laptops(visitor.visitorId)).toBe(1)
})

test('a browser that belongs to an account is a stranger’s without a session', async () => {
  const [shopper, visitor] = [await newShopper({ name: 'Nele Neu' }), newVisitorSubject()]
  await look(visitor, 'ahorn-14')
  expect((await readSnapshot(visitor, null)).profileId).toBe(visitor.visitorId)
  await mergeVisitor(visitor.visitorId, shopper.profileId)
  const stranger = await readSnapshot({ kind: 'stranger' }, null)
  expect(await readSnapshot(visitor, null)).toEqual(stranger)
  expect((await readSnapshot(shopper, null)).recent).toHaveLength(1)
})

test('a device another account was used on gives nothing of that account away', async () => {
  const [first, second, visitor] = [await newShopper(), await newShopper(), newVisitorSubject()]
  await look(visitor, 'ahorn-14')
  await mergeVisitor(visitor.visitorId, first.profileId)
  await mergeVisitor(visitor.visitorId, second.profileId)
  expect(await laptops(first.profileId)).toBe(1)
  expect(await laptops(second.profileId)).toBeUndefined()
})

test('events that arrive while signing in are not lost between the two', async () => {
  const [shopper, visitor] = [await newShopper(), newVisitorSubject()]
  await look(visitor, 'ahorn-14')
  const looks = Array.from({ length: 40 }, () => look(visitor, 'ahorn-14'))
  await Promise.all([...looks, mergeVisitor(visitor.visitorId, shopper.profileId)])
  expect(await laptops(shopper.profileId)).toBe(41)
  expect(await laptops(visitor.visitorId)).toBeUndefined()
})

test('withdrawn consent erases a visitor, but never a shopper', async () => {
  const [shopper, visitor, known] = [await newShopper(), newVisitorSubject(), newVisitorSubject()]
  await look(visitor, 'ahorn-14')
  await look(known, 'ahorn-14')
  await mergeVisitor(known.visitorId, shopper.profileId)
  await Promise.all([withdrawVisitor(visitor.visitorId), withdrawVisitor(known.visitorId)])
  expect(await db.visitor.count({ where: { id: visitor.visitorId } })).toBe(0)
  expect(await db.tombstone.count({ where: { id: { in: [visitor.visitorId, known.visitorId] } } })).toBe(2)
  expect(await db.event.count({ where: { profileId: visitor.visitorId } })).toBe(0)
  expect(await db.profile.findUnique({ where: { id: visitor.visitorId } })).toBeNull()
  expect(await laptops(shopper.profileId)).toBe(1)
})
