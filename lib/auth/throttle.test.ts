import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inWords, LIMITS, waitAfter } from './throttle'

describe('throttled sign-in', () => {
  it('lets a few mistakes pass, then waits longer each time', () => {
    const waits = [1, 4, 5, 6, 7, 8, 9, 10, 1000].map(failures => waitAfter(failures, LIMITS.email))
    expect(waits).toEqual([0, 0, 30, 60, 120, 240, 480, 900, 900])
  })

  it('never gets shorter', () => {
    fc.assert(fc.property(fc.nat(), n => waitAfter(n + 1, LIMITS.email) >= waitAfter(n, LIMITS.email)))
  })

  it('says how long, rounded up', () => {
    expect(inWords(0.2)).toBe('in 1 second')
    expect(inWords(29.1)).toBe('in 30 seconds')
    expect(inWords(91)).toBe('in 2 minutes')
    expect(inWords(900)).toBe('in 15 minutes')
  })
})
