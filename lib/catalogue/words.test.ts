import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { longestQuery, tidyQuery, wordsOf } from './words'

describe('wordsOf', () => {
  it('takes letters and digits of any script, once each, in lower case', () => {
    expect(wordsOf('  Größe 42, größe; "naïve" ')).toEqual(['größe', '42', 'naïve'])
  })

  it.each([["'; DROP TABLE x; --"], ['a:* & !b | (c)'], ['\0\u202e%_\\']])(
    'leaves nothing of %j for SQL',
    typed => {
      for (const word of wordsOf(typed)) expect(word).toMatch(/^[\p{L}\p{N}]+$/u)
    },
  )

  it('stays small whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 2000 }), typed => {
        expect(wordsOf(typed).length).toBeLessThanOrEqual(8)
        expect([...tidyQuery(typed)].length).toBeLessThanOrEqual(longestQuery)
      }),
    )
  })
})

it('tidyQuery takes the first of several and nothing for none', () => {
  expect(tidyQuery(['jeans', 'coffee'])).toBe('jeans')
  expect(tidyQuery(undefined)).toBe('')
  expect(tidyQuery(' a \n\t b ')).toBe('a b')
})
