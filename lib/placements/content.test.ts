import { expect, it } from 'vitest'
import type { Place } from '@/lib/generated/prisma/enums'
import { OPENING } from './config'
import { configSchema, readConfig } from './content'

const places = Object.keys(OPENING) as Place[]

it('can say how the shop opens', () => {
  for (const place of places)
    expect(readConfig(place, JSON.parse(JSON.stringify(OPENING[place])))).toEqual(OPENING[place])
})

it('falls back to how the shop opens where nothing sensible was kept', () => {
  for (const kept of [null, {}, { ...OPENING.CART, cards: 'many' }, []])
    expect(readConfig('CART', kept)).toBe(OPENING.CART)
})

it('says where what is wrong', () => {
  const pin = { product: 'a', place: 5, from: '2026-12-24', until: '2026-12-01', beside: null }
  const read = configSchema('CART').safeParse({ ...OPENING.CART, lambda: 2, pins: [pin] })
  expect(read.error?.issues.map(issue => [issue.path.join('.'), issue.message])).toEqual([
    ['lambda', 'A number from 0 to 1.'],
    ['pins.0.until', 'The last day comes after the first.'],
    ['pins.0.place', 'There are 4 places.'],
  ])
})
