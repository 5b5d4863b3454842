import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { coalesce } from './coalesce'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('many askings within the time are one piece of work', async () => {
  let done = 0
  const { ask } = coalesce(async () => void done++, 250)
  for (let i = 0; i < 10; i++) ask()
  await vi.advanceTimersByTimeAsync(0)
  expect(done).toBe(1)
  for (let i = 0; i < 10; i++) ask()
  await vi.advanceTimersByTimeAsync(249)
  expect(done).toBe(1)
  await vi.advanceTimersByTimeAsync(1)
  expect(done).toBe(2)
})

test('asked while at work, it works once more; stopped, never again; a failure is not the end', async () => {
  let done = 0
  let release = () => {}
  const { ask, stop } = coalesce(async () => {
    done++
    if (done === 1) await new Promise<void>(resolve => (release = resolve))
    if (done === 2) throw new Error('away')
  }, 10)
  ask()
  await vi.advanceTimersByTimeAsync(50)
  ask()
  await vi.advanceTimersByTimeAsync(50)
  expect(done).toBe(1)
  release()
  await vi.advanceTimersByTimeAsync(50)
  expect(done).toBe(2)
  ask()
  await vi.advanceTimersByTimeAsync(50)
  expect(done).toBe(3)
  stop()
  ask()
  await vi.advanceTimersByTimeAsync(50)
  expect(done).toBe(3)
})
