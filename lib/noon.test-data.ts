import { vi } from 'vitest'

/** Lets it be noon of today, UTC, for as long as this test file runs, so that no day ends meanwhile; timers go on. */
export function stayAtNoon(): void {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date().setUTCHours(12, 0, 0, 0) })
}
