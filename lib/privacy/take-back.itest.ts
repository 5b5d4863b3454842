import { afterAll, beforeAll, expect, test } from 'vitest'
import { db, pool } from '@/lib/db'
import { newShopper, newVisitorSubject, stockShop } from '@/lib/events/shop.test-data'
import { mergeVisitor } from '@/lib/profile/merge'
import { undoMerge } from '@/lib/profile/undo-merge'
import { exportOf } from './export'
import { look, wellKnown } from './privacy.test-data'
import { HELD } from './registry'
import { type Counts, erase, withdrawAccount, withdrawVisitor } from './take-back'

beforeAll(stockShop)
afterAll(() => pool.end())

/** The tables in which any of these texts stands in any column. */
async function tablesWith(texts: string[]): Promise<string[]> {
  const { rows } = await pool.query<{ name: string }>(
    `SELECT c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE n.nspname = 'public' AND c.relkind IN ('r', 'p') AND NOT c.relispartition ORDER BY 1`,
  )
  const found: string[] = []
  for (const { name } of rows) {
    const { rowCount } = await pool.query(
      `SELECT FROM "${name}" t WHERE EXISTS (SELECT FROM unnest($1::text[]) x WHERE strpos(t::text, x) > 0) LIMIT 1`,
      [texts],
    )
    if (rowCount) found.push(name)
  }
  return found
}

type Exported = { version: number; profileId: string; data: Record<string, Record<string, unknown>[]> }
const exported = async (profileId: string): Promise<Exported> =>
  JSON.parse(await new Response(await exportOf(profileId, new Date())).text())

test('an export holds a row of everything known, and no secret', async () => {
  const { shopper, visitor, email } = await wellKnown()
  const { data, version, profileId } = await exported(shopper.profileId)
  expect({ version, profileId }).toEqual({ version: 1, profileId: shopper.profileId })
  expect(Object.keys(data)).toEqual(HELD.map(([name]) => name))
  expect(Object.entries(data).filter(([, rows]) => rows.length === 0)).toEqual([])
  expect(data.Event?.map(row => row.product).sort()).toEqual(['ahorn-14', 'kiesel-mouse'])
  expect(data.Shopper).toMatchObject([{ email }])
  expect(data.Shopper?.[0]).not.toHaveProperty('passwordHash')
  expect(data.Profile?.map(row => row.id).sort()).toEqual([shopper.profileId, visitor.visitorId].sort())
  expect(data.OrderLine).toMatchObject([{ product: 'ahorn-14' }])
})

test('a log longer than a page is exported whole, each event once', async () => {
  const shopper = await newShopper({ consent: 'GRANTED' })
  // Many in the same millisecond, so that a page ends among equals.
  await pool.query(
    `INSERT INTO "Event" ("at", "id", "profileId", "name")
     SELECT date_trunc('second', now()) - make_interval(secs => n / 3000), gen_random_uuid(), $1, 'page_view'
     FROM generate_series(1, 7001) AS n`,
    [shopper.profileId],
  )
  const { data } = await exported(shopper.profileId)
  expect(new Set(data.Event?.map(row => row.id)).size).toBe(7001)
  expect(data.Event).toHaveLength(7001)
})

test('erasing leaves no trace of a person but orders that are nobody’s, and counts it', async () => {
  const { shopper, visitor, name, email, offerId } = await wellKnown()
  const receiptId = await erase(shopper.profileId)
  expect(await tablesWith([shopper.profileId, shopper.shopperId])).toEqual([])
  expect(await tablesWith([visitor.visitorId])).toEqual(['Tombstone'])
  expect(await tablesWith([email, name])).toEqual([])
  const { counts } = await db.erasureReceipt.findUniqueOrThrow({ where: { id: receiptId ?? '' } })
  expect(counts as Counts).toMatchObject({
    Event: { deleted: 2 },
    Order: { unlinked: 1 },
    OrderLine: { kept: 1 },
    OfferVersion: { unlinked: 1 },
    LearnedChange: { unlinked: 1 },
    Profile: { deleted: 2 },
    SignInThrottle: { deleted: 1 },
  })
  expect(Object.keys(counts as Counts)).toEqual(expect.arrayContaining(HELD.map(([name]) => name)))
  expect(await db.offerVersion.count({ where: { offerId, editorId: null } })).toBe(1)
  expect(await db.order.count({ where: { profileId: null } })).toBeGreaterThan(0)
  expect(await exportOf(shopper.profileId, new Date())).toBeNull()
})

test('erased twice at once, while events arrive and a sign-in is undone, a person is erased once', async () => {
  const { shopper, visitor } = await wellKnown()
  const merge = await db.merge.findFirstOrThrow({ where: { intoProfileId: shopper.profileId } })
  const arriving = Array.from({ length: 30 }, (_, i) => look(i % 2 ? shopper : visitor, 'ahorn-14'))
  const [receipts] = await Promise.all([
    Promise.all([1, 2, 3].map(() => erase(shopper.profileId))),
    undoMerge(merge.id, shopper.profileId),
    ...arriving,
  ])
  expect(receipts.filter(Boolean)).toHaveLength(1)
  await look(shopper, 'ahorn-14')
  expect(await tablesWith([shopper.profileId])).toEqual([])
})

test('events, sign-ins and cookies that come after an erasure bring nothing back', async () => {
  const { shopper, visitor } = await wellKnown()
  const fresh = newVisitorSubject()
  await erase(shopper.profileId, [fresh.visitorId])
  const next = await newShopper({ consent: 'GRANTED' })
  for (const old of [visitor, fresh]) {
    await look(old, 'ahorn-14')
    await mergeVisitor(old.visitorId, next.profileId)
  }
  expect(await tablesWith([visitor.visitorId, fresh.visitorId])).toEqual(['Tombstone'])
  expect(await db.event.count({ where: { profileId: next.profileId } })).toBe(0)
})

test('a withdrawn account keeps what it told and bought; what was logged is gone and stays gone', async () => {
  const { shopper, visitor, name } = await wellKnown()
  const arriving = Array.from({ length: 30 }, (_, i) => look(i % 2 ? shopper : visitor, 'ahorn-14'))
  const [withdrawn] = await Promise.all([withdrawAccount(shopper.profileId, 'account'), ...arriving])
  expect(withdrawn).toBe(true)
  await look(shopper, 'ahorn-14')
  await look(visitor, 'ahorn-14')
  const { data } = await exported(shopper.profileId)
  const left = Object.entries(data).flatMap(([name, rows]) => (rows.length > 0 ? [name] : []))
  const kept = HELD.flatMap(([name, rule]) => (rule.logged ? [] : [name as string]))
  expect(left).toEqual(kept)
  expect(data.Profile).toMatchObject([{ id: shopper.profileId, consent: 'DENIED', name }])
  expect(data.ConsentAnswer?.map(row => row.granted)).toContain(false)
  expect(await tablesWith([visitor.visitorId])).toEqual(['Tombstone'])
})

test('a withdrawn visitor is gone, in flight or replayed; one that became an account’s takes nothing of it along', async () => {
  const [shopper, visitor, merged] = [await newShopper(), newVisitorSubject(), newVisitorSubject()]
  await look(visitor, 'ahorn-14')
  await look(merged, 'ahorn-14')
  await mergeVisitor(merged.visitorId, shopper.profileId)
  const arriving = Array.from({ length: 20 }, () => look(visitor, 'ahorn-14'))
  await Promise.all([withdrawVisitor(visitor.visitorId), withdrawVisitor(merged.visitorId), ...arriving])
  await look(visitor, 'ahorn-14')
  expect(await tablesWith([visitor.visitorId])).toEqual(['Tombstone'])
  expect(await db.event.count({ where: { profileId: shopper.profileId } })).toBe(1)
})
