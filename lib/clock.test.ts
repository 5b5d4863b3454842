import { afterEach, beforeEach, expect, test, vi } from 'vitest'

beforeEach(() => {
  vi.resetModules()
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 22) })
  vi.stubEnv('DATABASE_URL', 'postgresql://emma:secret@localhost:5432/shop')
  vi.stubEnv('AUTH_SECRET', 'a'.repeat(32))
  vi.stubEnv('VISIT_SECRET', 'v'.repeat(32))
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllEnvs()
})

const fresh = async () => (await import('./clock')).storeTime

test('the shop goes by the real time', async () => {
  vi.stubEnv('STORE_CLOCK', '')
  const storeTime = await fresh()
  expect(storeTime()).toBe(Date.UTC(2026, 10, 22))
})

test('a demo opened on another day starts then, and its clock runs on', async () => {
  vi.stubEnv('TANTE_EMMA_DEMO', '1')
  vi.stubEnv('STORE_CLOCK', '2027-06-15T10:00:00Z')
  const storeTime = await fresh()
  expect(storeTime()).toBe(Date.UTC(2027, 5, 15, 10))
  vi.advanceTimersByTime(60_000)
  expect(storeTime()).toBe(Date.UTC(2027, 5, 15, 10, 1))
})

test('a production has no other day', async () => {
  vi.stubEnv('TANTE_EMMA_DEMO', '')
  vi.stubEnv('STORE_CLOCK', '2027-06-15T10:00:00Z')
  const storeTime = await fresh()
  expect(() => storeTime()).toThrow(/STORE_CLOCK is wrong: expected unset/)
})
