import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { batchOf, bodyOf, bytesOf, surplus } from './batch'
import type { Kept, Sight } from './told'

const DAY = 86_400_000
const NOW = Date.UTC(2026, 10, 24)
let count = 0

function kept(sight: Sight, at = NOW): Kept {
  count += 1
  return { event: { ...sight, id: `e${count}`, at }, turn: 't' }
}
const seen = (at?: number) => kept({ name: 'view_item_list', product: 'ahorn-14' }, at)
const dwelt = (path: string) => kept({ name: 'user_engagement', path, engagement_time_msec: 1000 })

describe('a batch', () => {
  it('holds the first events, at most 50 and at most 32,768 bytes, and never none of some', () => {
    const path = fc.string({ unit: 'grapheme', maxLength: 400 })
    fc.assert(
      fc.property(fc.array(path, { maxLength: 120 }), paths => {
        const all = paths.map(dwelt)
        const batch = batchOf(all)
        expect(batch).toEqual(all.slice(0, batch.length))
        expect(bytesOf(bodyOf(batch))).toBeLessThanOrEqual(32_768)
        expect(batch.length).toBeLessThanOrEqual(50)
        const next = all.slice(0, batch.length + 1)
        if (next.length > batch.length && batch.length < 50)
          expect(bytesOf(bodyOf(next))).toBeGreaterThan(32_768 - 2)
      }),
    )
  })
})

describe('what cannot be kept', () => {
  it('is what the shop would not take any more', () => {
    const old = seen(NOW - 7 * DAY)
    expect(surplus([old, seen(NOW - 6 * DAY)], NOW)).toEqual([old.event.id])
  })

  it('is the oldest of what was merely seen, beyond 500, and the oldest of the rest only then', () => {
    const sights = Array.from({ length: 300 }, (_, i) => seen(NOW - 1000 + i))
    const looks = Array.from({ length: 300 }, () => dwelt('/'))
    expect(surplus([...looks, ...sights], NOW)).toEqual(sights.slice(0, 100).map(k => k.event.id))
    const more = Array.from({ length: 400 }, (_, i) => kept({ name: 'dismiss', product: 'a' }, NOW - 500 + i))
    const gone = surplus([...sights, ...looks, ...more], NOW)
    expect(gone).toHaveLength(500)
    expect(gone.slice(300)).toEqual(more.slice(0, 200).map(k => k.event.id))
  })

  it('leaves at most 500 of anything', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: NOW - 9 * DAY, max: NOW }), { maxLength: 700 }), times => {
        const all = times.map(at => seen(at))
        expect(all.length - new Set(surplus(all, NOW)).size).toBeLessThanOrEqual(500)
      }),
      { numRuns: 30 },
    )
  })
})
