import { runMigrations } from 'graphile-worker'
import { afterAll, beforeAll, beforeEach, describe, expect, it, test, vi } from 'vitest'
import { newStaff, sessionCookie } from '@/lib/auth/staff.test-data'
import { db, pool } from '@/lib/db'
import { sumsOfTables } from '@/lib/db.test-data'
import type { DeskState } from '@/lib/desk/state'
import { stockShop } from '@/lib/events/shop.test-data'
import { arrangingCases } from './cases/arranging.test-data'
import { audienceCases } from './cases/audiences.test-data'
import { learningCases } from './cases/learning.test-data'
import { offerCases } from './cases/offers.test-data'
import { DEEDS } from './deeds'
import { deskLog } from './desk'
import { readLogQuery } from './log-query'
import { asksForRole, deskActionModules, deskHandlers, functionsOf, hiddenActions } from './reached.test-data'

const request = vi.hoisted(() => ({ cookies: new Map<string, string>() }))
vi.mock('next/headers', () => ({
  cookies: async () => ({
    get: (name: string) => ({ value: request.cookies.get(name) }),
    set: () => {},
  }),
  headers: async () => new Headers(),
}))
vi.mock('next/cache', () => {
  const nothing = () => {}
  return { cacheLife: nothing, cacheTag: nothing, updateTag: nothing, refresh: nothing }
})

const CASES = [...offerCases, ...audienceCases, ...arrangingCases, ...learningCases]

/** Actions a page of the desk leads to without being the desk's: they change what is their caller's own. */
const OWN = ['lib/orders/actions.ts']
/** Deeds of service that are done away from the desk: lib/orders/cancel.itest.ts. */
const ELSEWHERE = ['order.cancel']

describe('the table of cases', () => {
  test('has one for every action the desk reaches', async () => {
    const modules = deskActionModules().filter(path => !OWN.includes(path))
    const there = [...(await Promise.all(modules.map(functionsOf))).flat(), ...deskHandlers()].sort()
    expect(there.length).toBeGreaterThan(15)
    const missing = there.filter(action => !CASES.some(one => one.action === action))
    expect(
      missing,
      'These actions of the desk have no case. Add one to lib/audit/cases that sends what a merchandiser sends and names the entries it leaves in the audit log (recordAudit, in the transaction of the change); one that changes only what is its caller’s own goes to OWN.',
    ).toEqual([])
    expect([...new Set(CASES.map(one => one.action))].sort()).toEqual(there)
  })

  it('does every deed the log knows, and only those', () => {
    const done = new Set(CASES.flatMap(({ deed }) => deed ?? []))
    expect([...done, ...ELSEWHERE].sort()).toEqual(Object.keys(DEEDS).sort())
  })

  it('lets nothing go for somebody’s own that asks for a role, and no action hide in a function', () => {
    expect(OWN.filter(asksForRole)).toEqual([])
    expect(
      hiddenActions(),
      'An action inside a function cannot be found: give it a module with ’use server’ of its own.',
    ).toEqual([])
  })
})

/** Makes a transaction fail at its very end where it wrote into the audit log, or anywhere else. */
async function failing(where: 'the entry' | 'the change' | null): Promise<void> {
  for (const name of ['the entry', 'the change'])
    await pool.query(
      `CREATE OR REPLACE FUNCTION "fail ${name}"() RETURNS trigger LANGUAGE plpgsql AS $$
       BEGIN ${name === where ? `RAISE EXCEPTION 'the test lets ${name} fail';` : ''} RETURN NULL; END $$`,
    )
}

beforeAll(async () => {
  await stockShop()
  await runMigrations({ pgPool: pool })
  await failing(null)
  const { rows } = await pool.query<{ name: string; entry: boolean }>(
    `SELECT format('%I.%I', nspname, relname) AS name, relname = 'AuditEntry' AS entry
     FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE (nspname = 'public' OR relname = '_private_jobs') AND relkind = 'r' AND NOT relispartition`,
  )
  for (const { name, entry } of rows)
    await pool.query(
      `CREATE CONSTRAINT TRIGGER "of the test" AFTER INSERT OR UPDATE OR DELETE ON ${name}
       DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "fail the ${entry ? 'entry' : 'change'}"()`,
    )
})
beforeEach(() => request.cookies.clear())
afterAll(() => pool.end())

/** What became of something sent: a redirect, a page that is not there, an error, an answer, or the form back. */
async function outcome(send: () => Promise<unknown>): Promise<string> {
  try {
    const answer = (await send()) as Partial<DeskState<unknown>> | undefined
    return answer?.message?.signIn ? SIGNED_OUT : 'answered'
  } catch (error) {
    return String((error as { digest?: unknown }).digest ?? error)
  }
}
const NOT_THERE = 'NEXT_HTTP_ERROR_FALLBACK;404'
/** An editor hands what was typed back to whoever is signed in no more. */
const SIGNED_OUT = 'signed out'

const told = () =>
  db.auditEntry.findMany({
    orderBy: { id: 'asc' },
    select: { action: true, subject: true, version: true, actorId: true, role: true },
  })

/** Where the log leads: what was deleted has no page any more. */
const pageFor = (deed: string | null) =>
  deed?.endsWith('.delete') ? null : expect.stringMatching(/^\/merchandise\//)

describe.each(CASES)('$action $what', ({ deed, given }) => {
  it('for a merchandiser alone, all or nothing, and tells of it once', async () => {
    const quiet = vi.spyOn(console, 'error').mockImplementation(() => {})
    const merchandiser = await newStaff('MERCHANDISER')
    const [shopper, service] = [await newStaff('SHOPPER'), await newStaff('SERVICE')]
    const { send, tells, refused = {} } = await given((await newStaff('MERCHANDISER')).shopperId)
    const before = await sumsOfTables()

    const others = { 'a shopper': await sessionCookie(shopper), service: await sessionCookie(service) }
    const strangers = {
      'a stranger': null,
      'an ended session': await sessionCookie(merchandiser, { epoch: 1 }),
      'an expired session': await sessionCookie(merchandiser, { maxAge: -3_600 }),
      'a forger': await sessionCookie(merchandiser, { secret: 'a secret of somebody else entirely' }),
    }
    for (const [who, cookie] of Object.entries(others)) {
      request.cookies.set(...cookie)
      expect(await outcome(send), who).toBe(NOT_THERE)
    }
    for (const [who, cookie] of Object.entries(strangers)) {
      request.cookies.clear()
      if (cookie) request.cookies.set(...cookie)
      expect([NOT_THERE, SIGNED_OUT], who).toContain(await outcome(send))
    }
    expect(await sumsOfTables(), 'after those who may not').toEqual(before)

    request.cookies.set(...(await sessionCookie(merchandiser)))
    for (const [why, wrong] of Object.entries(refused)) {
      await outcome(wrong)
      expect(await sumsOfTables(), why).toEqual(before)
    }
    if (deed !== null)
      for (const part of ['the entry', 'the change'] as const) {
        await failing(part)
        await outcome(send)
        await failing(null)
        expect(await sumsOfTables(), `where ${part} fails`).toEqual(before)
      }

    const earlier = await told()
    await send().catch(error => {
      if (!String(error.digest).startsWith('NEXT_REDIRECT')) throw error
    })
    const { shopperId: actorId } = merchandiser
    expect(tells.length > 0, 'a deed is told of').toBe(deed !== null)
    const entries = tells.map(([subject, version]) => ({
      action: deed,
      subject,
      version,
      actorId,
      role: 'MERCHANDISER',
    }))
    expect(await told()).toEqual([...earlier, ...entries])
    const { entries: read } = await deskLog(readLogQuery({ who: actorId }))
    expect(read).toHaveLength(tells.length)
    for (const { said, thing, changes } of read) {
      expect(said).toBe(deed && DEEDS[deed])
      expect(thing).toEqual({ name: expect.stringMatching(/^[A-Z]/), page: pageFor(deed) })
      expect((changes?.length ?? 0) > 0, 'what it changed is told').toBe(
        /save|create|delete|apply/.test(deed ?? ''),
      )
    }
    const after = await sumsOfTables()
    const changed = Object.keys(after).filter(table => after[table] !== before[table])
    expect(changed.includes('AuditEntry')).toBe(deed !== null)
    expect(changed.length > 1).toBe(deed !== null)
    quiet.mockRestore()
    // Some thirty looks at every row there is.
  }, 90_000)
})
