import { describe, expect, it } from 'vitest'
import type { Kept } from './told'
import { verdict } from './verdict'

const NOW = Date.UTC(2026, 10, 24)
const HOUR = 3_600_000
const kept = (id: string, at = NOW, corrected?: true): Kept => ({
  event: { name: 'view_item_list', product: 'ahorn-14', id, at },
  turn: 't',
  ...(corrected && { corrected }),
})
const batch = [kept('a'), kept('b'), kept('c')]
const answer = (status: number, body: unknown = null, retryAfter: string | null = null) => ({
  status,
  retryAfter,
  body,
})

describe('what an answer means for a batch', () => {
  it('is done with what was heard', () => {
    expect(verdict(batch, answer(202), NOW)).toEqual({
      done: ['a', 'b', 'c'],
      corrected: [],
      skew: null,
      silence: 0,
    })
  })

  it('keeps everything and waits when nobody was reached or the shop is busy', () => {
    for (const status of [429, 500, 502, 503])
      expect(verdict(batch, answer(status), NOW)).toMatchObject({ done: [], silence: 30_000 })
    expect(verdict(batch, null, NOW)).toMatchObject({ done: [], silence: 30_000 })
  })

  it.each([
    ['7', 7_000],
    [new Date(NOW + 20_000).toUTCString(), 20_000],
    ['999999', HOUR],
    ['0', 30_000],
    ['-5', 30_000],
    ['soon', 30_000],
    [new Date(NOW - 20_000).toUTCString(), 30_000],
  ])('is silent as Retry-After: %s says', (header, silence) => {
    expect(verdict(batch, answer(503, null, header), NOW).silence).toBe(silence)
  })

  it('drops the one event that was named and sends the rest', () => {
    const said = { message: '…', path: 'events[1].product', now: NOW }
    expect(verdict(batch, answer(400, said), NOW)).toMatchObject({ done: ['b'], corrected: [], silence: 0 })
    expect(verdict(batch, answer(400, { path: 'events[2]' }), NOW).done).toEqual(['c'])
  })

  it('drops all of what the shop will never take', () => {
    for (const status of [403, 404, 413, 415])
      expect(verdict(batch, answer(status), NOW).done).toEqual(['a', 'b', 'c'])
    for (const body of [null, 'no', {}, { path: 'events' }, { path: 'events[7].at', now: NOW }])
      expect(verdict(batch, answer(400, body), NOW).done).toEqual(['a', 'b', 'c'])
  })

  it('sets a wrong clock right, for every event it hit', () => {
    const there = NOW - HOUR
    const mixed = [kept('old', there), kept('a'), kept('b', NOW + 5)]
    const result = verdict(mixed, answer(400, { path: 'events[1].at', now: there }), NOW)
    expect(result).toMatchObject({ done: [], skew: -HOUR, silence: 0 })
    expect(result.corrected).toEqual([kept('a', NOW - HOUR, true), kept('b', NOW + 5 - HOUR, true)])
  })

  it('corrects an event once and drops it then', () => {
    const again = [kept('a', NOW, true), kept('b')]
    const result = verdict(again, answer(400, { path: 'events[0].at', now: NOW - HOUR }), NOW)
    expect(result).toMatchObject({ done: ['a'], corrected: [], skew: null })
  })
})
