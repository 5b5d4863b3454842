import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Catalogue } from '@/lib/catalogue/catalogue'
import { loadCatalogue } from '@/lib/catalogue/load'
import { pool } from '@/lib/db'
import { stockShop } from '@/lib/events/shop.test-data'
import { readSnapshots } from '@/lib/profile/read'
import { anyPerson, peopleShop } from './any-people.test-data'
import { anyColumnRule, anyRule } from './any-rule.test-data'
import { matches } from './evaluate'
import type { Rule } from './rule'
import { type Bound, countOf, membersOf } from './sql'

let goods: Catalogue

beforeAll(async () => {
  await stockShop()
  goods = await loadCatalogue(1)
})
afterAll(() => pool.end())

const RUNS = Number(process.env.RUNS ?? 25)

async function worldAt(now: number) {
  const zones = await pool.query<{ timeZone: string }>('SELECT DISTINCT "timeZone" FROM "Profile"')
  return { now, goods, zones: zones.rows.map(row => row.timeZone) }
}

/** How many there are and how many are members by SQL, within both bounds. */
async function counts(rule: Rule, now: number): Promise<{ people: number; upper: number; lower: number }> {
  const { text, values } = countOf(rule, await worldAt(now))
  const [row] = (await pool.query<Record<string, string>>(text, values)).rows
  return { people: Number(row?.people), upper: Number(row?.upper), lower: Number(row?.lower) }
}

/** The profiles that are members by SQL, sorted. */
async function bySql(rule: Rule, now: number, bound: Bound, among?: string[]): Promise<string[]> {
  const { text, values } = membersOf(rule, await worldAt(now), bound, among)
  return (await pool.query<{ id: string }>(`SELECT p."id" ${text} ORDER BY 1`, values)).rows.map(
    row => row.id,
  )
}

/** The profiles that are members by their snapshots, sorted. */
async function inMemory(rule: Rule, now: number, ids: readonly string[]): Promise<string[]> {
  const snapshots = await readSnapshots(ids)
  return snapshots.flatMap(s => (matches(rule, s, now, goods) ? [s.profileId ?? ''] : [])).sort()
}

const people = fc.array(anyPerson, { minLength: 1, maxLength: 5 })

describe('an audience', { timeout: 300_000 }, () => {
  test('has the same members by SQL and in memory', async () => {
    await fc.assert(
      fc.asyncProperty(
        people,
        fc.array(anyColumnRule, { minLength: 8, maxLength: 12 }),
        async (persons, rules) => {
          const now = Date.now()
          const ids = await peopleShop(persons, now)
          const [first = ''] = ids
          for (const rule of rules) {
            const members = await inMemory(rule, now, ids)
            expect({ rule, members: await bySql(rule, now, 'upper') }).toEqual({ rule, members })
            expect({ rule, members: await bySql(rule, now, 'lower') }).toEqual({ rule, members })
            const count = { people: ids.length, upper: members.length, lower: members.length }
            expect({ rule, ...(await counts(rule, now)) }).toEqual({ rule, ...count })
            expect(await bySql(rule, now, 'upper', [first])).toEqual(members.filter(id => id === first))
          }
        },
      ),
      { numRuns: RUNS },
    )
  })

  test('lies between its bounds where only snapshots tell', async () => {
    await fc.assert(
      fc.asyncProperty(people, fc.array(anyRule, { minLength: 8, maxLength: 12 }), async (persons, rules) => {
        const now = Date.now()
        const ids = await peopleShop(persons, now)
        for (const rule of rules) {
          const members = new Set(await inMemory(rule, now, ids))
          const [lower, upper] = [await bySql(rule, now, 'lower'), new Set(await bySql(rule, now, 'upper'))]
          const count = { people: ids.length, upper: upper.size, lower: lower.length }
          expect({ rule, ...(await counts(rule, now)) }).toEqual({ rule, ...count })
          expect({ rule, missing: lower.filter(id => !members.has(id)) }).toEqual({ rule, missing: [] })
          expect({ rule, missing: [...members].filter(id => !upper.has(id)) }).toEqual({ rule, missing: [] })
        }
      }),
      { numRuns: Math.ceil(RUNS / 2) },
    )
  })

  test('goes no further back than a snapshot does: forty things, twelve tastes', async () => {
    const now = Date.now()
    const [nobody] = fc.sample(anyPerson, { numRuns: 1, seed: 1 })
    const views = (product: 'ahorn-14' | 'kai-straight-classic', count: number, hours: number) =>
      Array.from({ length: count }, () => ({ product, hours, name: 'view_item' }))
    const events = [...views('kai-straight-classic', 36, 1), ...views('ahorn-14', 5, 2)]
    const taste = (key: string, weight: number) => ({ dimension: 'brand' as const, key, weight })
    // The thirteenth by strength, and the dislikes among the twelve.
    const twelve = Array.from({ length: 12 }, (_, i) => taste(`k${i}`, i % 2 ? 5 : -5))
    const passive = views('ahorn-14', 30, 0).map(event => ({ ...event, name: 'view_item_list' }))
    const ids = await peopleShop(
      [
        { ...nobody, events, tastes: [...twelve, taste('ahorn', 4)] },
        {
          ...nobody,
          events: [...events.slice(1), ...passive],
          tastes: [...twelve.slice(1), taste('ahorn', 4)],
        },
      ] as Parameters<typeof peopleShop>[0],
      now,
    )
    const rules: [Rule, members: number[]][] = [
      [{ fact: 'viewed', group: 'laptops', times: 5, withinDays: 7 }, [1]],
      [{ fact: 'viewed', group: 'laptops', times: 4, withinDays: 7 }, [0, 1]],
      [{ fact: 'likes', dimension: 'brand', key: 'ahorn', share: 0.1 }, [1]],
      [{ fact: 'likes', dimension: 'brand', key: 'k1', share: 1 / 6 }, [0]],
    ]
    for (const [rule, members] of rules) {
      const expected = members.map(i => ids[i]).sort()
      expect({ rule, members: await bySql(rule, now, 'upper') }).toEqual({ rule, members: expected })
      expect({ rule, members: await inMemory(rule, now, ids) }).toEqual({ rule, members: expected })
    }
  })
})
