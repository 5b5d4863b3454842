import { randomUUID } from 'node:crypto'
import { afterAll, describe, expect, it } from 'vitest'
import { pool } from '@/lib/db'
import type { EventName } from '@/lib/generated/prisma/enums'
import { HOLDOUT } from './assign'
import { FLOOR } from './learn'
import { learnedAt } from './queries'
import { runLearning } from './run'
import { COUNT } from './statement'

const DAY = 86_400_000
const now = new Date()
const ago = (ms: number) => new Date(now.getTime() - ms)

afterAll(() => pool.end())

async function somebody(role: 'SHOPPER' | 'SERVICE' | null = null): Promise<string> {
  const id = randomUUID()
  await pool.query(`INSERT INTO "Profile" ("id", "hobbies", "consent") VALUES ($1, '{}', 'GRANTED')`, [id])
  if (role)
    await pool.query(
      'INSERT INTO "Shopper" ("id", "email", "passwordHash", "role", "profileId") VALUES ($1, $2, $3, $4, $5)',
      [randomUUID(), `${id}@example.com`, '-', role, id],
    )
  return id
}

type Happened = { name: EventName; at?: Date; session?: string; product?: string; learned?: object }

async function tell(profileId: string, events: readonly Happened[]) {
  for (const { name, at = ago(60_000), session = profileId, product = null, learned } of events)
    await pool.query(
      `INSERT INTO "Event" ("at", "id", "profileId", "sessionId", "name", "productId", "data")
       VALUES ($1, $2, $3, $4, $5::"EventName", $6, $7)`,
      [at, randomUUID(), profileId, session, name, product, learned ? { learned } : {}],
    )
}

async function armOf(choice: string, arm: string) {
  const { rows } = await pool.query('SELECT * FROM "LearnedArm" WHERE "choice" = $1 AND "arm" = $2', [
    choice,
    arm,
  ])
  return rows[0]
}

describe('runLearning', () => {
  it('counts a person once a day an arm, however often they saw it', async () => {
    const learned = { 'home-blend': 'intent-led' }
    const id = await somebody()
    await tell(
      id,
      Array.from({ length: 30 }, () => ({ name: 'view_item_list' as const, learned })),
    )
    await tell(id, [{ name: 'view_item_list', at: ago(2 * DAY), learned }])
    await runLearning(pool, now)
    expect(await armOf('home-blend', 'intent-led')).toMatchObject({ exposures: 2, successes: 0 })
  })

  it('knows what worked: chosen, or a product shown put in the cart, later in the same session', async () => {
    const product = randomUUID()
    const seen = { name: 'view_item_list' as const, at: ago(50_000), product }
    const cases: [string, boolean, Happened][] = [
      ['chosen', true, { name: 'select_item', at: ago(40_000), product }],
      ['in the cart', true, { name: 'add_to_cart', at: ago(40_000), product }],
      ['bought', true, { name: 'purchase', at: ago(40_000), product }],
      ['another product', false, { name: 'add_to_cart', at: ago(40_000), product: randomUUID() }],
      ['before it was shown', false, { name: 'select_item', at: ago(55_000), product }],
      ['in another session', false, { name: 'add_to_cart', at: ago(40_000), product, session: randomUUID() }],
    ]
    for (const [index, [, , happened]] of cases.entries()) {
      const learned = { [`try-${index}`]: 'arm' }
      const id = await somebody()
      await tell(id, [
        { ...seen, learned },
        { ...happened, ...(happened.name === 'select_item' && { learned }) },
      ])
    }
    const { rows } = await pool.query<{ choice: string; successes: number }>(
      `SELECT "choice", "successes" FROM (${COUNT}) c WHERE "choice" LIKE 'try-%' ORDER BY 1`,
      [now, 30],
    )
    expect(rows.map(row => row.successes === 1)).toEqual(cases.map(([, worked]) => worked))
  })

  it('leaves out staff, and what came before a reset', async () => {
    const learned = { 'home-shelf-order': 'new-first' }
    await tell(await somebody('SERVICE'), [{ name: 'view_item_list', learned }])
    await tell(await somebody('SHOPPER'), [{ name: 'view_item_list', learned }])
    await tell(await somebody(), [{ name: 'view_item_list', at: ago(2 * DAY), learned }])
    await runLearning(pool, now)
    expect(await armOf('home-shelf-order', 'new-first')).toMatchObject({ exposures: 2 })
    await pool.query(
      `INSERT INTO "LearnedChange" ("id", "choice", "step", "at") VALUES ($1, 'home-shelf-order', 'RESET', $2)`,
      [randomUUID(), ago(DAY)],
    )
    await runLearning(pool, now)
    expect(await armOf('home-shelf-order', 'new-first')).toMatchObject({ exposures: 1 })
  })

  it('gives what works more from tomorrow on, above the floor, and tells every process', async () => {
    const show = async (arm: string, people: number, chosen: boolean) => {
      for (let n = 0; n < people; n++) {
        const learned = { 'home-blend': arm }
        const id = await somebody()
        await tell(id, [{ name: 'view_item_list', learned }])
        if (chosen) await tell(id, [{ name: 'select_item', at: ago(1_000), learned }])
      }
    }
    await show('taste-led', 12, true)
    await show('popularity-led', 12, false)
    await show(HOLDOUT, 3, false)
    const number = async () =>
      Number((await pool.query(`SELECT "number" FROM "Revision" WHERE "topic" = 'learning'`)).rows[0].number)
    const before = await number()
    await runLearning(pool, now)
    expect(await number()).toBeGreaterThan(before)
    const best = await armOf('home-blend', 'taste-led')
    expect(best.share).toBe(0.25)
    expect(best.nextShare).toBeGreaterThan(0.5)
    expect((await armOf('home-blend', 'popularity-led')).nextShare).toBeGreaterThanOrEqual(FLOOR)
    expect(await armOf('home-blend', HOLDOUT)).toMatchObject({ exposures: 3, share: 0 })

    await runLearning(pool, new Date(now.getTime() + DAY))
    expect((await armOf('home-blend', 'taste-led')).share).toBeCloseTo(best.nextShare, 9)
    const learned = await learnedAt(await number())
    expect(learned.arms.get('home-blend')?.find(row => row.arm === 'taste-led')?.share).toBeCloseTo(
      best.nextShare,
      9,
    )
  })

  it('holds what is paused until it is resumed', async () => {
    const step = (what: string, at: Date) =>
      pool.query(
        `INSERT INTO "LearnedChange" ("id", "choice", "step", "at") VALUES ($1, 'home-blend', $2::"LearnedStep", $3)`,
        [randomUUID(), what, at],
      )
    await step('PAUSED', ago(3_000))
    expect((await learnedAt(1_000_000)).paused).toEqual(new Set(['home-blend']))
    await step('RESET', ago(2_000))
    expect((await learnedAt(1_000_001)).paused).toEqual(new Set(['home-blend']))
    await step('RESUMED', ago(1_000))
    expect((await learnedAt(1_000_002)).paused).toEqual(new Set())
  })
})
