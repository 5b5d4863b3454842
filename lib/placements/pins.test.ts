import { expect, it } from 'vitest'
import { pinsAt, shopDay } from './pins'

const pin = { product: 'a', place: 1, from: null, until: null, beside: null }
// 23:30 on the 30th in Berlin.
const late = Date.UTC(2026, 10, 30, 22, 30)

it('knows the day of the shop', () => {
  expect(shopDay(late)).toBe('2026-11-30')
  expect(shopDay(late + 3_600_000)).toBe('2026-12-01')
})

it('holds pins on their days, both ends included, and on pages of their group', () => {
  const held = (over: Partial<typeof pin> | object, group: string | null = null) =>
    pinsAt([{ ...pin, ...over }], late, group).length
  expect(held({ from: '2026-11-30', until: '2026-11-30' })).toBe(1)
  expect(held({ from: '2026-12-01' })).toBe(0)
  expect(held({ until: '2026-11-29' })).toBe(0)
  expect(held({ beside: 'mice' }, 'mice')).toBe(1)
  expect(held({ beside: 'mice' }, 'laptops')).toBe(0)
  expect(held({ beside: 'mice' })).toBe(0)
})

it('gives the foremost first, and each product once', () => {
  const pins = [{ ...pin, place: 3 }, { ...pin, product: 'b', place: 2 }, pin]
  expect(pinsAt(pins, late, null).map(p => [p.product, p.place])).toEqual([
    ['a', 1],
    ['b', 2],
  ])
})
