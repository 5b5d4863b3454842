import { expect, test } from 'vitest'
import type { Learned } from './assign'
import { HOME_CHOICES } from './choice'
import { learn } from './learn'
import { overviewOf } from './overview'

const DAY = 20_000
const [choice] = HOME_CHOICES
if (!choice) throw new Error('a choice to try')
const counted = (arm: string, exposures: number, successes: number) => ({
  choice: choice.key,
  arm,
  exposures,
  successes,
  trials: exposures,
  wins: successes,
})
const viewOf = (list: ReturnType<typeof counted>[], paused = new Set<string>()) => {
  const rows = learn([choice], list, { arms: new Map() }, DAY)
  const learned: Learned = { arms: new Map([[choice.key, rows]]), paused }
  return overviewOf(choice, rows, learned, DAY)
}

test('shows every arm with what was counted, its interval, and its shares of today and tomorrow', () => {
  const view = viewOf([
    counted('taste-first', 200, 60),
    counted('usual', 100, 10),
    counted('new-first', 100, 10),
    counted('holdout', 50, 5),
  ])
  const best = view.arms.find(arm => arm.key === 'taste-first')
  expect(best).toMatchObject({ exposures: 200, successes: 60, today: 0.25 })
  expect(best?.tomorrow).toBeGreaterThan(view.arms.find(arm => arm.key === 'usual')?.tomorrow ?? 1)
  expect(best?.rate?.low).toBeGreaterThan(0.2)
  expect(view.arms.find(arm => arm.key === 'neighbours-first')).toMatchObject({ exposures: 0, rate: null })
  expect(view.heldOut).toMatchObject({ exposures: 50, successes: 5 })
  expect(view.learnedFor?.rate).toBeCloseTo(0.2, 12)
  expect(view.uplift?.difference).toBeCloseTo(0.1, 12)
  expect(view.uplift?.low).toBeLessThan(view.uplift?.difference ?? 0)
})

test('says nothing of what it brings before both sides were seen', () => {
  expect(viewOf([counted('usual', 10, 1)]).uplift).toBeNull()
  expect(viewOf([]).arms.map(arm => arm.tomorrow)).toEqual([0.25, 0.25, 0.25, 0.25])
  expect(viewOf([], new Set([choice.key])).paused).toBe(true)
})
