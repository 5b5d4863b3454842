import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nextPath } from './next-path'

describe('where to go after signing in', () => {
  it.each(['/cart', '/orders/12?x=1#top', '/', '/search?q=a%20b'])('goes on to %s', path => {
    expect(nextPath(path)).toBe(path)
  })

  it.each([
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    '/./\\/evil.example',
    '/x/..//evil.example',
    'javascript:alert(1)',
    'cart',
    '',
    undefined,
    ['/cart'],
    '/sign-in?next=/sign-in',
    '/api/auth/signout',
    `/${'x'.repeat(600)}`,
  ])('falls back for %s', path => {
    expect(nextPath(path, '/account')).toBe('/account')
  })

  it('never leaves the shop', () => {
    fc.assert(
      fc.property(fc.string(), text => {
        for (const path of [nextPath(text), nextPath(`/${text}`)])
          expect(new URL(path, 'http://shop.invalid').origin).toBe('http://shop.invalid')
      }),
    )
  })
})
