import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type BeaconEvent, checkBeacon, eventsOf, readBeacon } from './beacon'

const NOW = Date.UTC(2026, 5, 1)
const DAY = 86_400_000
const one = { id: '01a202d3-7e40-7203-b83b-9ead245b26b2', at: NOW, name: 'dismiss', product: 'ahorn-14' }
const read = (events: unknown) => readBeacon(JSON.stringify({ events }), NOW)
const pathOf = (events: unknown) => {
  const answer = read(events)
  return 'refusal' in answer ? answer.refusal.path : null
}

describe('a beacon', () => {
  test('tells what a server cannot see, and nothing else', () => {
    const path = '/products/ahorn-14'
    const dwelt = { ...one, name: 'user_engagement', path, engagement_time_msec: 1 }
    const good = [
      one,
      dwelt,
      { ...dwelt, product: undefined, engagement_time_msec: 3_600_000 },
      { ...one, name: 'view_item_list', placement: 'home', position: 0 },
      { ...one, name: 'select_item' },
      { ...one, name: 'view_promotion', offer: 'birthday', product: undefined },
      { ...one, name: 'select_promotion', offer: 'birthday' },
      { ...one, name: 'page_view', path: '/' },
      { ...one, name: 'view_item', path },
    ]
    expect(read(good)).toMatchObject({ events: good.map(({ id, name }) => ({ id, name })) })
  })

  test('says where it is wrong', () => {
    const third = (event: object) => pathOf([one, one, { ...one, ...event }])
    expect(third({ name: 'purchase' })).toBe('events[2].name')
    expect(third({ id: 'x' })).toBe('events[2].id')
    expect(third({ product: '../etc' })).toBe('events[2].product')
    expect(third({ product: undefined })).toBe('events[2].product')
    expect(third({ name: 'view_promotion' })).toBe('events[2].offer')
    expect(third({ name: 'user_engagement', path: '/', engagement_time_msec: 0 })).toBe(
      'events[2].engagement_time_msec',
    )
    expect(third({ at: NOW - 7 * DAY - 1 })).toBe('events[2].at')
    expect(third({ at: NOW + 300_001 })).toBe('events[2].at')
    expect(third({ at: NOW + 0.5 })).toBe('events[2].at')
    expect(third({ name: 'page_view', path: 'https://else.test' })).toBe('events[2].path')
    expect(third({ placement: 'a\u0000b' })).toBe('events[2].placement')
    expect(pathOf([])).toBe('events')
    expect(pathOf(Array(51).fill(one))).toBe('events')
    expect(pathOf([one, null])).toBe('events[1]')
    expect(readBeacon('[', NOW)).toMatchObject({ refusal: { path: '' } })
    expect(readBeacon('[]', NOW)).toMatchObject({ refusal: { path: '' } })
  })

  test('takes events from seven days ago to five minutes ahead', () => {
    expect(pathOf([{ ...one, at: NOW - 7 * DAY }])).toBeNull()
    expect(pathOf([{ ...one, at: NOW + 300_000 }])).toBeNull()
  })

  test('whatever JSON comes, it answers', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), text => {
        expect('refusal' in readBeacon(text, NOW)).toBe(true)
      }),
    )
  })

  test('what is wrong in one field is never taken, the rest being right', () => {
    const wrong = fc.oneof(fc.string(), fc.anything(), fc.bigInt(), fc.constant('\ud800'))
    fc.assert(
      fc.property(fc.constantFrom('id', 'at', 'name', 'product', 'placement'), wrong, (field, value) => {
        const answer = checkBeacon({ events: [{ ...one, [field]: value }] }, NOW)
        if ('refusal' in answer) return
        const [event] = answer.events
        expect(event?.id).toMatch(/^[0-9a-f-]{36}$/i)
        expect(Math.abs((event?.at ?? 0) - NOW)).toBeLessThanOrEqual(7 * DAY)
        const { product, placement = '-' } = event as Extract<BeaconEvent, { name: 'dismiss' }>
        expect(product).toMatch(/^[a-z0-9-]{1,100}$/)
        expect(placement).toMatch(/^[ -~]{1,40}$/)
      }),
    )
  })
})

test('the server adds who, the session and the tags; the path goes without its query', () => {
  const tag = { channel: 'newsletter', device: 'phone', daypart: 'evening' } as const
  const answer = read([{ ...one, name: 'view_item', path: '/products/ahorn-14?mail=a@b.test#x', extra: 1 }])
  const events = 'events' in answer ? answer.events : []
  const subject = { kind: 'visitor', visitorId: 'v' } as const
  expect(eventsOf(events, { subject, sessionId: 's', tag, armsOf: () => null })).toEqual([
    {
      id: one.id,
      at: new Date(NOW),
      name: 'view_item',
      subject,
      sessionId: 's',
      productSlug: 'ahorn-14',
      data: { ...tag, path: '/products/ahorn-14' },
    },
  ])
})

test('which arms were on screen is kept as the shop itself gave it, and nothing anybody made up', () => {
  const tag = { channel: 'direct', device: 'phone', daypart: 'evening' } as const
  const given = (token: string) => (token === 'given' ? { 'home-blend': 'taste-led' } : null)
  const shown = { ...one, name: 'view_item_list', product: 'ahorn-14' }
  const answer = read([{ ...shown, learned: 'given' }, { ...shown, learned: 'made up' }, shown])
  const events = 'events' in answer ? answer.events : []
  const sender = { subject: { kind: 'visitor', visitorId: 'v' } as const, tag, armsOf: given }
  expect(eventsOf(events, sender).map(event => event.data?.learned)).toEqual([
    { 'home-blend': 'taste-led' },
    undefined,
    undefined,
  ])
})
