import { afterAll, beforeAll, beforeEach, describe, expect, it, test, vi } from 'vitest'
import { deskTuning } from '@/lib/affinity/desk'
import { currentTuning } from '@/lib/affinity/tune'
import { tuningForm } from '@/lib/affinity/tuning'
import { editTuning } from '@/lib/affinity/tuning-actions'
import { freshTuning } from '@/lib/affinity/tuning-state'
import { audienceChoices, countedReach, deskAudience, deskAudiences, deskReach } from '@/lib/audiences/desk'
import { EVERYBODY, type Rule } from '@/lib/audiences/rule'
import { newStaff, sessionCookie } from '@/lib/auth/staff.test-data'
import { db, pool } from '@/lib/db'
import { decisionsAsked } from '@/lib/decisions/desk'
import { stockShop } from '@/lib/events/shop.test-data'
import { deskLearning } from '@/lib/experiments/desk'
import type { Role } from '@/lib/generated/prisma/enums'
import { deskProgramme } from '@/lib/loyalty/desk'
import { budgetState } from '@/lib/offers/budget-state'
import { deskBoardOffers, deskOffer, deskOffers } from '@/lib/offers/desk'
import { resultsOf } from '@/lib/offers/results'
import { offer } from '@/lib/offers/samples.test-data'
import { deskPlacement, deskPlacements } from '@/lib/placements/desk'
import { deskPolicies, deskPolicy } from '@/lib/policies/desk'
import { draftChoices } from '@/lib/preview/choices'
import { findShoppers } from '@/lib/preview/find'
import { look } from '@/lib/preview/look'
import { wellKnown } from '@/lib/privacy/privacy.test-data'
import { deskModels } from '@/lib/recommend/models-desk'
import { deskVisits } from '@/lib/visits/desk'
import { uuid7 } from '@/lib/visits/uuid7'
import { sent } from './cases/case.test-data'
import { deskLog } from './desk'
import { readLogQuery } from './log-query'
import { deskReadModules, functionsOf } from './reached.test-data'

const request = vi.hoisted(() => ({ cookies: new Map<string, string>() }))
vi.mock('next/headers', () => ({
  cookies: async () => ({
    get: (name: string) => ({ value: request.cookies.get(name) }),
    set: () => {},
  }),
  headers: async () => new Headers(),
}))
vi.mock('next/cache', () => ({ cacheLife: () => {}, cacheTag: () => {} }))

let profileId = ''
beforeAll(async () => {
  await stockShop()
  profileId = (await wellKnown()).shopper.profileId
})
beforeEach(() => request.cookies.clear())
afterAll(() => pool.end())

const ID = uuid7()
const LENA: Rule = { fact: 'signed-in' }
const any = { ...offer(), id: ID }
const nobody = { whom: { kind: 'nobody' }, at: null, zone: 'Europe/Berlin', device: 'desktop' } as const
const theirs = () => ({ ...nobody, whom: { kind: 'shopper', profileId } as const, page: '/', offer: null })

async function counted(people: boolean) {
  for await (const { reach } of await countedReach(LENA, people, new AbortController().signal))
    if (reach.final) return reach
}
async function tried() {
  const { tuning } = await currentTuning()
  const form = sent({ ...tuningForm(tuning), view_item: '0', purchase: '1', intent: 'preview' })
  return editTuning(freshTuning(tuning), form)
}

/** Everything a page of the desk reads, by where it is. */
const READS: Record<string, () => Promise<unknown>> = {
  'lib/affinity/desk.ts#deskTuning': deskTuning,
  'lib/audiences/desk.ts#audienceChoices': audienceChoices,
  'lib/audiences/desk.ts#countedReach': () => counted(true),
  'lib/audiences/desk.ts#deskAudience': () => deskAudience('regulars'),
  'lib/audiences/desk.ts#deskAudiences': deskAudiences,
  'lib/audiences/desk.ts#deskReach': () => deskReach(EVERYBODY),
  'lib/audit/desk.ts#deskLog': () => deskLog(readLogQuery({})),
  'lib/decisions/desk.ts#decisionsAsked': () => decisionsAsked({ who: 'x', profile: '', at: '', about: '' }),
  'lib/experiments/desk.ts#deskLearning': () => deskLearning(0),
  'lib/loyalty/desk.ts#deskProgramme': deskProgramme,
  'lib/offers/budget-state.ts#budgetState': () => budgetState(any),
  'lib/offers/desk.ts#deskBoardOffers': deskBoardOffers,
  'lib/offers/desk.ts#deskOffer': () => deskOffer('birthday'),
  'lib/offers/desk.ts#deskOffers': deskOffers,
  'lib/offers/results.ts#resultsOf': () => resultsOf(any),
  'lib/placements/desk.ts#deskPlacement': () => deskPlacement('HOME'),
  'lib/placements/desk.ts#deskPlacements': deskPlacements,
  'lib/policies/desk.ts#deskPolicies': deskPolicies,
  'lib/policies/desk.ts#deskPolicy': () => deskPolicy('laptops'),
  'lib/preview/choices.ts#draftChoices': () => draftChoices([]),
  'lib/preview/find.ts#findShoppers': () => findShoppers('x'),
  'lib/preview/look.ts#look': () => look({ ...nobody, page: '/', offer: null }),
  'lib/recommend/models-desk.ts#deskModels': deskModels,
  'lib/visits/desk.ts#deskVisits': () => deskVisits(Date.now()),
}
const FOR_MERCHANDISERS = ['lib/audiences/desk.ts#countedReach']
/** What stands beside them and reads nothing of its own, or only where who asks was seen. */
const BESIDE = ['lib/decisions/desk.ts#readAsked', 'lib/visits/desk.ts#visitsByDay']

async function signIn(role: Role) {
  const staff = await newStaff(role)
  request.cookies.set(...(await sessionCookie(staff)))
  return staff.shopperId
}

test('the table has everything the desk reads', async () => {
  const there = (await Promise.all(deskReadModules().map(functionsOf))).flat().sort()
  expect(
    there.filter(name => !(name in READS) && !BESIDE.includes(name)),
    'These read for the desk and are not in READS: add them, and what they show of a person to the looks below.',
  ).toEqual([])
  expect([...Object.keys(READS), ...BESIDE].sort()).toEqual(there)
})

it.each(Object.entries(READS))('%s reads for merchandisers and service alone', async (name, read) => {
  await expect(read()).rejects.toThrow(/NEXT_(REDIRECT|HTTP_ERROR_FALLBACK;404)/)
  await signIn('SHOPPER')
  await expect(read()).rejects.toThrow('NEXT_HTTP_ERROR_FALLBACK;404')
  await signIn('SERVICE')
  if (FOR_MERCHANDISERS.includes(name)) await expect(read()).rejects.toThrow('NEXT_HTTP_ERROR_FALLBACK;404')
  else await expect(read()).resolves.toBeDefined()
  await signIn('MERCHANDISER')
  await expect(read()).resolves.toBeDefined()
})

describe('whoever is shown what is known of somebody leaves one look, however often', () => {
  const looks = async (actorId: string) =>
    (await db.profileLook.findMany({ where: { actorId, profileId } })).map(({ what }) => what)
  const pages = () => decisionsAsked({ who: '', profile: profileId, at: '2026-06-01T12:00', about: 'laptop' })

  it.each([
    ['a preview', () => look(theirs()), 'preview of /'],
    ['what pages showed', pages, 'what pages showed'],
    ['a sample of an audience', () => deskReach(LENA), 'your first name, in a sample of an audience'],
    ['the same, counted', () => counted(true), 'your first name, in a sample of an audience'],
    ['other weights', tried, 'a taste of yours, while other weights were tried'],
  ])('%s', async (_, shown, what) => {
    const actor = await signIn('MERCHANDISER')
    // Both sides of a page, then a page that is loaded over and over.
    await Promise.all([shown(), shown(), shown()])
    for (let i = 0; i < 3; i++) await shown()
    expect(await looks(actor)).toEqual([what])
    await db.$executeRaw`UPDATE "ProfileLook" SET "at" = "at" - interval '31 minutes' WHERE "actorId" = ${actor}::uuid`
    await shown()
    expect(await looks(actor)).toEqual([what, what])
  })

  it.each([
    ['a number', () => counted(false)],
    ['a list to choose from', () => findShoppers('Berta')],
    ['nobody', () => look({ ...nobody, page: '/', offer: null })],
  ])('and %s leaves none', async (_, shown) => {
    const actor = await signIn('MERCHANDISER')
    await shown()
    expect(await db.profileLook.count({ where: { actorId: actor } })).toBe(0)
  })
})
