import { expect, it } from 'vitest'
import { printable } from './printable'

it('prints what the fonts can, on one line', () => {
  expect(printable(' Mira  Yılmaz-Roth\n', 40)).toBe('Mira Yılmaz-Roth')
  expect(printable('Žofie', 40)).toBe('Žofie')
  expect(printable('x'.repeat(50), 10)).toBe('xxxxxxxxx…')
})

it('leaves out what they cannot', () => {
  for (const text of ['', '  ', null, undefined, 'Ольга', 'Lena 🎂', '花子', 'a\u202eb'])
    expect(printable(text, 40)).toBeNull()
})
