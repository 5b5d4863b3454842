import { expect, test } from 'vitest'
import { cookieOf } from './cookie-header'

test('finds one cookie by its whole name', () => {
  const header = 'xte_consent=1; te_consent=yes;te_visitor=v1.a=b ; a=te_consent=no'
  expect(cookieOf(header, 'te_consent')).toBe('yes')
  expect(cookieOf(header, 'te_visitor')).toBe('v1.a=b')
  expect(cookieOf(header, 'a')).toBe('te_consent=no')
  expect(cookieOf(header, 'consent')).toBeUndefined()
  expect(cookieOf('', 'te_consent')).toBeUndefined()
})
