import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dwellClock } from './dwell'

describe('the dwell clock', () => {
  it('tells a stretch once, without the time in which nobody looked', () => {
    const clock = dwellClock()
    clock.run(0)
    clock.pause(1_500)
    clock.run(60_000)
    expect(clock.take(61_000)).toBe(2_500)
    expect(clock.take(61_000)).toBeNull()
    expect(clock.take(99_000)).toBeNull()
  })

  it('keeps a look below a second for the next stretch', () => {
    const clock = dwellClock()
    clock.run(0)
    expect(clock.take(999)).toBeNull()
    clock.run(5_000)
    expect(clock.take(5_001)).toBe(1_000)
  })

  it('tells at most an hour', () => {
    const clock = dwellClock()
    clock.run(0)
    expect(clock.take(5 * 3_600_000)).toBe(3_600_000)
  })

  it('tells in sum what was looked at, however it was interrupted', () => {
    const step = fc.record({
      kind: fc.constantFrom('run', 'pause', 'take'),
      ms: fc.integer({ min: 0, max: 9_000 }),
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), steps => {
        const clock = dwellClock()
        let [now, running, looked, told] = [0, false, 0, 0]
        for (const { kind, ms } of steps) {
          now += ms
          if (running) looked += ms
          if (kind === 'run') clock.run(now)
          else if (kind === 'pause') clock.pause(now)
          else told += clock.take(now) ?? 0
          running = kind === 'run'
        }
        told += clock.take(now) ?? 0
        expect(looked - told).toBeGreaterThanOrEqual(0)
        expect(looked - told).toBeLessThan(1_000)
      }),
    )
  })
})
