import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inSight } from './in-sight'

const [card, other] = [{ card: 1 }, { card: 2 }]

describe('what was in sight', () => {
  it('counts after a whole second, once', () => {
    const sights = inSight()
    sights.enter(card, 0)
    expect(sights.wait(400)).toBe(600)
    expect(sights.due(999)).toEqual([])
    expect(sights.due(1_000)).toEqual([card])
    expect(sights.wait(1_000)).toBeNull()
    sights.leave(card)
    sights.enter(card, 2_000)
    expect(sights.due(9_000)).toEqual([])
  })

  it('starts over after leaving the screen', () => {
    const sights = inSight()
    sights.enter(card, 0)
    sights.leave(card)
    sights.enter(card, 900)
    sights.enter(other, 500)
    expect(sights.due(1_600)).toEqual([other])
    expect(sights.due(1_900)).toEqual([card])
  })

  it('starts over after nobody was looking', () => {
    const sights = inSight()
    sights.enter(card, 0)
    sights.restart(50_000)
    expect(sights.due(50_999)).toEqual([])
    expect(sights.due(51_000)).toEqual([card])
  })

  it('counts again when its page is shown again', () => {
    const sights = inSight()
    sights.enter(card, 0)
    expect(sights.due(1_000)).toEqual([card])
    sights.forget(card)
    sights.enter(card, 5_000)
    expect(sights.due(6_000)).toEqual([card])
  })

  it('is due exactly when the wait it names is over', () => {
    const enters = fc.array(fc.integer({ min: 0, max: 5_000 }), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(enters, times => {
        const sights = inSight()
        for (const at of times) sights.enter({}, at)
        let [now, found] = [0, 0]
        for (let wait = sights.wait(now); wait !== null; wait = sights.wait(now)) {
          if (wait > 1) expect(sights.due(now + wait - 1)).toEqual([])
          now += wait
          found += sights.due(now).length
        }
        expect(found).toBe(times.length)
      }),
    )
  })
})
