import { describe, expect, test } from 'vitest'
import { newVisitor, renewVisitor, SESSION_GAP, signVisitor, verifyVisitor } from './visitor'

const NOW = Date.UTC(2026, 5, 1, 12)
const secret = 'a secret of the shop'

describe('visitor cookie', () => {
  const visitor = newVisitor(NOW)
  const cookie = signVisitor(visitor, secret)

  test('says what was signed', () => {
    expect(verifyVisitor(cookie, secret)).toEqual(visitor)
  })

  test('a changed, foreign or broken cookie says nothing', () => {
    const other = newVisitor(NOW)
    const forged = [
      cookie.replace(visitor.visitorId, other.visitorId),
      `${cookie.slice(0, -1)}${cookie.endsWith('A') ? 'B' : 'A'}`,
      signVisitor(visitor, 'another secret'),
      cookie.slice(0, -1),
      `${cookie}x`,
      `v2${cookie.slice(2)}`,
      'v1....',
      '',
      'ü'.repeat(500),
      undefined,
    ]
    for (const text of forged) expect(verifyVisitor(text, secret)).toBeNull()
  })

  test('is left alone within a minute, kept alive within half an hour, a new session after that', () => {
    expect(renewVisitor(visitor, NOW + 59_000)).toBe(visitor)
    const later = renewVisitor(visitor, NOW + 61_000)
    expect(later).toEqual({ ...visitor, lastSeen: visitor.lastSeen + 61 })
    const next = renewVisitor(visitor, NOW + (SESSION_GAP + 1) * 1000)
    expect(next.visitorId).toBe(visitor.visitorId)
    expect(next.sessionId).not.toBe(visitor.sessionId)
  })

  test('a clock that jumps back starts a new session and never throws', () => {
    expect(renewVisitor(visitor, NOW - 3_600_000).sessionId).not.toBe(visitor.sessionId)
  })

  test('ids sort by time', () => {
    expect(newVisitor(NOW).visitorId < newVisitor(NOW + 1).visitorId).toBe(true)
  })
})
