import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { db, pool } from '@/lib/db'
import { recordEvents } from '@/lib/events/record'
import { newShopper, stockShop } from '@/lib/events/shop.test-data'
import { totalsOf } from './by-day'
import { visitsByDay } from './desk'
import { uuid7 } from './uuid7'

const DAY = 86_400_000

beforeAll(stockShop)
afterAll(() => pool.end())

test('a day’s visits are the pages opened that day in UTC, beside what was only counted', async () => {
  const now = Date.now()
  const today = new Date(now).toISOString().slice(0, 10)
  const midnight = Date.parse(`${today}T00:00:00Z`)
  const subject = await newShopper({ consent: 'GRANTED' })
  const at = (moment: number, name: 'page_view' | 'search') => ({
    id: uuid7(),
    at: new Date(moment),
    name,
    subject,
    sessionId: randomUUID(),
    data: {},
  })
  await recordEvents([
    at(midnight, 'page_view'),
    at(midnight - 1, 'page_view'),
    at(midnight - 1, 'search'),
    at(midnight - 30 * DAY, 'page_view'),
  ])
  await db.visitCount.create({ data: { day: new Date(today), kind: 'bot', count: 12 } })
  const days = await visitsByDay(now)
  expect(days).toHaveLength(30)
  expect(days.at(-1)).toMatchObject({ day: today, counts: { recorded: 1, bot: 12, gpc: 0 } })
  expect(days.at(-2)?.counts).toMatchObject({ recorded: 1, bot: 0 })
  expect(totalsOf(days)).toMatchObject({ recorded: 2, bot: 12 })
})
