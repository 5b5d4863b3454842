import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { newStaff, sessionCookie } from '@/lib/auth/staff.test-data'
import { db, pool } from '@/lib/db'
import { stockShop } from '@/lib/events/shop.test-data'
import { contentOf } from '@/lib/offers/content'
import { offer } from '@/lib/offers/samples.test-data'
import { createOffer, removeOffer, updateOffer } from '@/lib/offers/write'
import { firstIdAt } from '@/lib/visits/uuid7'
import { deskLog } from './desk'
import { readLogQuery } from './log-query'

const request = vi.hoisted(() => ({ cookies: new Map<string, string>() }))
vi.mock('next/headers', () => ({
  cookies: async () => ({ get: (name: string) => ({ value: request.cookies.get(name) }) }),
}))
vi.mock('next/cache', () => ({ cacheLife: () => {}, cacheTag: () => {} }))

let [marta, nele] = ['', '']
beforeAll(async () => {
  await stockShop()
  const reader = await newStaff('SERVICE')
  request.cookies.set(...(await sessionCookie(reader)))
  marta = (await newStaff('MERCHANDISER', 'Marta')).shopperId
  nele = (await newStaff('MERCHANDISER', 'Nele')).shopperId
})
afterAll(() => pool.end())

const content = (title: string, percent = 10) => contentOf(offer({ title, percent, endsAt: null }))
const log = (query: Record<string, string> = {}) => deskLog(readLogQuery(query))
const inShort = async (query: Record<string, string>) =>
  (await log(query)).entries.map(({ said, who, thing, gone, changes }) => [
    who?.name,
    said,
    thing.name,
    gone,
    changes?.map(({ label, was, is }) => `${label}: ${was} → ${is}`).slice(0, 2),
  ])

it('tells each change of something that was deleted, and not by what was made in its place', async () => {
  await createOffer(content('Short lived'), marta)
  await updateOffer('short-lived', 1, content('Short lived', 15), nele)
  await removeOffer('short-lived', nele)
  await createOffer(content('Short lived', 40), marta)
  await updateOffer('short-lived', 1, content('Short lived, again', 50), marta)
  expect(await inShort({ thing: 'offer:short-lived' })).toEqual([
    [
      'Marta',
      'Changed an offer',
      'Short lived, again',
      false,
      ['Title: Short lived → Short lived, again', 'Benefit: 40 % off → 50 % off'],
    ],
    ['Marta', 'Made an offer', 'Short lived, again', false, ['Title: null → Short lived', expect.anything()]],
    ['Nele', 'Deleted an offer', 'Short lived', false, ['Title: Short lived → null', expect.anything()]],
    ['Nele', 'Changed an offer', 'Short lived', true, ['Benefit: 10 % off → 15 % off']],
    ['Marta', 'Made an offer', 'Short lived', true, ['Title: null → Short lived', expect.anything()]],
  ])
})

it('is found by the name it had at last', async () => {
  const { slug } = (await createOffer(content('Gone by then'), marta)) as { slug: string }
  await updateOffer(slug, 1, content('Farewell, summer'), marta)
  await removeOffer(slug, marta)
  expect((await log({ thing: 'farewell, SUMMER' })).entries).toHaveLength(3)
})

it('says so where what something said is not kept', async () => {
  const [entry] = (await log({ thing: 'offer:short-lived' })).entries
  await db.offerVersion.deleteMany({ where: { offer: { slug: 'short-lived' } } })
  const [same] = (await log({ thing: 'offer:short-lived' })).entries
  expect([same?.id, entry?.changes?.length, same?.changes]).toEqual([entry?.id, 2, null])
})

it('is narrowed to somebody, a deed, a day, a thing by its address or its name', async () => {
  await createOffer(content('Ice_cream'), nele)
  await updateOffer('ice-cream', 1, content('Gelato'), nele)
  for (const thing of ['ice-cr', 'GELATO', 'offer:ice-cream'])
    expect((await log({ thing })).entries.map(({ thing }) => thing.name)).toEqual(['Gelato', 'Gelato'])
  for (const thing of ['ice_cr', 'gelato %', 'audience:ice-cream', 'offer:ice'])
    expect((await log({ thing })).entries).toEqual([])
  const by = (await log({ who: nele, what: 'offer.save' })).entries
  expect(by.map(({ thing }) => thing.name)).toEqual(['Gelato', 'Short lived'])
  const today = new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Berlin' })
  const day = (daysAgo: number) => today.format(Date.now() - daysAgo * 86_400_000)
  expect((await log({ day: day(0) })).entries.length + (await log({ day: day(1) })).entries.length).toBe(
    (await log()).entries.length,
  )
  expect((await log({ day: day(2) })).entries).toEqual([])
  expect((await log()).people.map(({ name }) => name)).toEqual(['Marta', 'Nele'])
})

it('takes the day by the clock of the shop, in winter and in summer', async () => {
  const at = async (iso: string) => {
    const id = firstIdAt(Date.parse(iso))
    await db.auditEntry.create({
      data: { id, at: iso, actorId: marta, role: 'MERCHANDISER', action: 'models.build', subject: 'models' },
    })
    return id
  }
  const made = {
    '2020-06-30': [await at('2020-06-30T21:59:59.999Z')],
    '2020-07-01': [await at('2020-06-30T22:00:00Z'), await at('2020-07-01T21:59:59Z')],
    '2020-12-31': [await at('2020-12-31T22:59:59Z')],
    '2021-01-01': [await at('2020-12-31T23:00:00Z')],
  }
  for (const [day, ids] of Object.entries(made))
    expect((await log({ day })).entries.map(({ id }) => id)).toEqual(ids.reverse())
})

it('is read page by page to its end, without a gap and nothing twice', async () => {
  await pool.query(
    `INSERT INTO "AuditEntry" ("id", "actorId", "role", "action", "subject")
     SELECT ('0177fb6b-' || lpad(to_hex(n), 4, '0') || '-7000-8000-000000000000')::uuid, $1, 'MERCHANDISER', 'weights.apply', 'weights'
     FROM generate_series(1, 120) n`,
    [marta],
  )
  const ids: string[] = []
  for (let before: string | null = ''; before !== null; ) {
    const { entries, older }: Awaited<ReturnType<typeof log>> = await log({ who: marta, before })
    ids.push(...entries.map(({ id }) => id))
    before = older
  }
  const all = await db.auditEntry.findMany({ where: { actorId: marta }, orderBy: { id: 'desc' } })
  expect(ids).toEqual(all.map(({ id }) => id))
})

it('keeps what was done when who did it has left', async () => {
  await db.shopper.delete({ where: { id: nele } })
  const [entry] = (await log({ thing: 'gelato' })).entries
  expect(entry).toMatchObject({ who: null, role: 'merchandiser', said: 'Changed an offer' })
})
