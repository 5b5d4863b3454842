import { afterAll, beforeAll, expect, it } from 'vitest'
import { db, pool } from '@/lib/db'
import { newKnownShopper, newShopper, newVisitorSubject, stockShop } from '@/lib/events/shop.test-data'
import { DAYS_KEPT, tendDecisionLog } from '@/lib/jobs/decision-log'
import { look } from '@/lib/privacy/privacy.test-data'
import { erase } from '@/lib/privacy/take-back'
import { mergeVisitor } from '@/lib/profile/merge'
import { undoMerge } from '@/lib/profile/undo-merge'
import { uuid7 } from '@/lib/visits/uuid7'
import { shownAround, shownTo } from './queries'
import { writeDecisions } from './write'

beforeAll(stockShop)
afterAll(() => pool.end())

const DAY = 86_400_000
const content = { places: [], passedOver: [], arms: [], situation: null, revision: { offers: 1 } }
const home = { kind: 'home' as const, path: '/' }
const written = (profileId: string, at = new Date()) =>
  writeDecisions(pool, [{ id: uuid7(at.getTime()), at, profileId, page: home, content }])
const pathsOf = async (profileId: string) => (await shownTo(profileId, null)).map(({ path }) => path)

it('keeps what was shown to those who said yes, and of nobody else', async () => {
  const [known, unasked] = [await newKnownShopper(), await newShopper()]
  const at = new Date()
  await writeDecisions(
    pool,
    [known.profileId, unasked.profileId, uuid7()].map(profileId => ({
      id: uuid7(),
      at,
      profileId,
      page: home,
      content,
    })),
  )
  expect(await shownTo(known.profileId, null)).toMatchObject([{ path: '/', page: 'home', content }])
  expect(await pathsOf(unasked.profileId)).toEqual([])
  expect(await shownAround(known.profileId, at.getTime() + 29 * 60_000, 30)).toHaveLength(1)
  expect(await shownAround(known.profileId, at.getTime() + 31 * 60_000, 30)).toHaveLength(0)
})

it('goes with a sign-in to the account, and back with its undoing', async () => {
  const [shopper, visitor] = [await newKnownShopper(), newVisitorSubject()]
  await look(visitor, 'ahorn-14')
  await written(visitor.visitorId)
  const merge = await mergeVisitor(visitor.visitorId, shopper.profileId)
  // What was on its way meanwhile arrives at the account.
  await written(visitor.visitorId)
  expect(await pathsOf(shopper.profileId)).toHaveLength(2)
  await undoMerge(merge ?? '', shopper.profileId)
  expect(await pathsOf(visitor.visitorId)).toHaveLength(1)
})

it('is erased with the person', async () => {
  const { profileId } = await newKnownShopper()
  await written(profileId)
  await erase(profileId)
  expect(await db.decision.count({ where: { profileId } })).toBe(0)
})

it('is kept for so many days, whole months dropped at once', async () => {
  const { profileId } = await newKnownShopper()
  const now = new Date()
  await written(profileId, new Date(now.getTime() - (DAYS_KEPT - 1) * DAY))
  await written(profileId, new Date(now.getTime() - (DAYS_KEPT + 1) * DAY))
  await written(profileId)
  await tendDecisionLog(pool, now)
  expect(await pathsOf(profileId)).toHaveLength(2)
  const later = new Date(now.getTime() + 200 * DAY)
  await tendDecisionLog(pool, later)
  expect(await pathsOf(profileId)).toEqual([])
})

it('files under its month what was written before there was one, and loses nothing of it', async () => {
  const { profileId } = await newKnownShopper()
  const late = new Date(Date.UTC(new Date().getUTCFullYear(), new Date().getUTCMonth() + 12, 3))
  await written(profileId, late)
  await tendDecisionLog(pool, new Date(late.getTime() + DAY))
  expect(await pathsOf(profileId)).toEqual(['/'])
  const { rows } = await pool.query(
    'SELECT tableoid::regclass::text AS part FROM "Decision" WHERE "profileId" = $1',
    [profileId],
  )
  expect(rows).toEqual([{ part: `"Decision_${late.toISOString().slice(0, 7).replace('-', '_')}"` }])
})
