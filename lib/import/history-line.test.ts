import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { missingColumns, parseHistoryLine } from './history-line'
import { historyRow } from './history-rows'
import { parseTime } from './history-time'
import { weeksUntil } from './weeks'

const NOW = Date.UTC(2026, 10, 25, 12)
const line = {
  time: '2026-11-20T10:00:00Z',
  visitor: 'v1',
  event: 'purchase',
  item: 'a',
  quantity: '2',
  price: '3.50',
}
const parse = (change: Record<string, string> = {}) => parseHistoryLine({ ...line, ...change }, NOW)

describe('parseHistoryLine', () => {
  test('reads the columns of a GA4 export as well as the store’s own', () => {
    const told = parseHistoryLine(
      {
        event_timestamp: '1795168800000000',
        user_pseudo_id: 'v1',
        event_name: 'purchase',
        item_id: 'a',
        quantity: '2',
        price: '3.50',
        transaction_id: 'T1',
        ga_session_id: '77',
      },
      NOW,
    )
    expect(told).toEqual({
      at: 1_795_168_800_000,
      visitor: 'v1',
      name: 'purchase',
      item: 'a',
      quantity: 2,
      priceCents: 350,
      order: 'T1',
      session: '77',
    })
  })

  test.each([
    [{ time: '' }, /no time/],
    [{ time: 'yesterday' }, /is no time/],
    [{ time: '2026-02-30' }, /is no time/],
    [{ time: '1970-01-01' }, /before 1995/],
    [{ time: '2027-01-01' }, /in the future/],
    [{ visitor: '' }, /no visitor/],
    [{ event: 'teleport' }, /no event the shop knows/],
    [{ event: '__proto__' }, /no event the shop knows/],
    [{ item: '' }, /without an item/],
    [{ quantity: '-6' }, /returns are not imported/],
    [{ quantity: '0' }, /no quantity/],
    [{ quantity: '1.5' }, /no quantity/],
    [{ price: 'free' }, /no price/],
    [{ price: '3.50 GBP' }, /in GBP/],
    [{ quantity: '100000', price: '5000' }, /too much for one line/],
  ])('says what is wrong with %o', (change, problem) => {
    expect(parse(change)).toMatch(problem)
  })

  test('says which columns are missing', () => {
    expect(missingColumns(['date', 'customer_id', 'event', 'sku'])).toBeNull()
    expect(missingColumns(['when', 'visitor', 'event', 'item'])).toMatch(/No column is called time\./)
  })
})

describe('parseTime', () => {
  test('reads every instant it can be given, to the millisecond', () => {
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(2001, 8, 10), max: NOW }), at => {
        const written = new Date(at).toISOString()
        for (const text of [written, written.replace('T', ' ').replace('Z', ''), String(at), `${at}000`])
          expect(parseTime(text, NOW)).toBe(at)
      }),
    )
  })

  test('minds the zone', () => {
    expect(parseTime('2026-11-20T10:00:00+0200', NOW)).toBe(Date.UTC(2026, 10, 20, 8))
  })
})

describe('historyRow', () => {
  const read = (change = {}) => {
    const told = parse(change)
    if (typeof told === 'string') throw new Error(told)
    return told
  }

  test('gives the same line the same ids wherever it stands, and moved or not', () => {
    const [here, there] = [historyRow(read(), 2, 0), historyRow(read(), 90, 7)]
    for (const id of ['profileId', 'sessionId', 'eventId', 'orderId'] as const)
      expect(there[id]).toBe(here[id])
    expect(there.at - here.at).toBe(7 * 86_400_000)
  })

  test('gives whatever differs an id of its own', () => {
    const ids = [{}, { quantity: '3' }, { price: '3.51' }, { item: 'b' }, { visitor: 'v2' }, { order: 'T' }]
    expect(new Set(ids.map(change => historyRow(read(change), 2, 0).eventId)).size).toBe(ids.length)
  })

  test('puts what was bought at one instant, or under one number, into one order', () => {
    const orderOf = (change: object) => historyRow(read(change), 2, 0).orderId
    expect(orderOf({ item: 'b' })).toBe(orderOf({}))
    expect(orderOf({ order: 'T', time: '2026-11-20' })).toBe(orderOf({ order: 'T' }))
    expect(orderOf({ visitor: 'v2', order: 'T' })).not.toBe(orderOf({ order: 'T' }))
    expect(orderOf({ event: 'view_item' })).toBeNull()
  })
})

test('a history moves by whole weeks, never past the day it is to end on, never back', () => {
  fc.assert(
    fc.property(fc.nat(NOW), fc.nat(NOW), (newest, until) => {
      const days = weeksUntil(newest, until)
      expect(days % 7).toBe(0)
      expect(days).toBeGreaterThanOrEqual(0)
      if (days > 0) expect(newest + days * 86_400_000).toBeLessThanOrEqual(until)
      if (until > newest) expect(until - newest - days * 86_400_000).toBeLessThan(7 * 86_400_000)
    }),
  )
})
