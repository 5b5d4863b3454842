import { expect, test } from 'vitest'
import { eraseTrouble } from './erase-trouble'
import { aboutOf } from './registry'
import { broughtInWords } from './words'

test('what came along is counted in words, and nothing says so', () => {
  const nothing = { events: 0, orders: 0, dismissals: 0, pieces: 0 }
  expect(broughtInWords(nothing)).toBe('Nothing that is still here')
  expect(broughtInWords({ ...nothing, events: 1, pieces: 2 })).toBe(
    '1 thing looked at or done and 2 pieces in the cart',
  )
})

test('an address says only what the shop has a sentence for', () => {
  expect(eraseTrouble('sure')).toContain('tick')
  for (const other of ['toString', '__proto__', '<b>', ['sure'], undefined])
    expect(eraseTrouble(other)).toBeNull()
})

test('a receipt names what it can, and a table that is gone by its name', () => {
  expect(aboutOf('Event')).toBe('What you did here')
  expect(aboutOf('Brand')).toBe('Brand')
  expect(aboutOf('Gone')).toBe('Gone')
})
