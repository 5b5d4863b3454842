import fc from 'fast-check'
import { expect, it } from 'vitest'
import { line } from './line'

it('keeps what people write in any script', () => {
  for (const text of ['Zoë O’Brien-Müller', '山田 太郎', 'محمد', 'نور‌الدین', '👩‍👩‍👧 & co'])
    expect(line(80).parse(`  ${text} `)).toBe(text)
})

it('takes out what no line has', () => {
  expect(line(80).parse('a\u0000b\n\tc\u202ed\ud800e')).toBe('a b cde')
})

it('never lets more through than asked for, nor anything Postgres refuses', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), text => {
      const parsed = line(20).safeParse(text).data ?? ''
      return parsed.length <= 20 && !parsed.includes('\0') && parsed.isWellFormed()
    }),
  )
})
