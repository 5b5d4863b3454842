import fc from 'fast-check'
import { expect, test } from 'vitest'
import { HOLDOUT, type Learned } from './assign'
import { HOME_CHOICES } from './choice'
import { type Counted, FLOOR, learn } from './learn'

const DAY = 20_000
const choices = HOME_CHOICES.slice(0, 1)
const arms = choices[0]?.arms.map(arm => arm.key) ?? []
const choice = choices[0]?.key ?? ''
const nothing: Pick<Learned, 'arms'> = { arms: new Map() }

const counted = (arm: string, exposures: number, successes: number): Counted => ({
  choice,
  arm,
  exposures,
  successes,
  trials: exposures,
  wins: successes,
})
const rowsOf = (list: readonly Counted[], before = nothing, day = DAY) => learn(choices, list, before, day)
const shareOf = (rows: ReturnType<typeof rowsOf>, arm: string) => rows.find(row => row.arm === arm)

test('with nothing counted every arm keeps an equal share', () => {
  for (const arm of arms)
    expect(shareOf(rowsOf([]), arm)).toMatchObject({ share: 1 / arms.length, nextShare: 1 / arms.length })
})

test('the arm that works gets more from tomorrow on, the others keep the floor; today stays as it was', () => {
  const rows = rowsOf([
    counted('usual', 400, 40),
    counted('taste-first', 400, 100),
    counted('new-first', 400, 40),
    counted('neighbours-first', 400, 40),
    counted(HOLDOUT, 120, 12),
  ])
  expect(shareOf(rows, 'taste-first')?.nextShare).toBeCloseTo(1 - 3 * FLOOR, 3)
  expect(shareOf(rows, 'usual')?.nextShare).toBeCloseTo(FLOOR, 3)
  expect(shareOf(rows, 'taste-first')?.share).toBe(0.25)
  expect(shareOf(rows, HOLDOUT)).toMatchObject({ exposures: 120, successes: 12, share: 0, nextShare: 0 })

  const held = { arms: new Map([[choice, rows]]) }
  const again = rowsOf([counted('usual', 900, 800)], held)
  expect(shareOf(again, 'taste-first')?.share).toBe(0.25)
  const tomorrow = rowsOf([counted('usual', 900, 800)], held, DAY + 1)
  expect(shareOf(tomorrow, 'taste-first')?.share).toBeCloseTo(1 - 3 * FLOOR, 3)
  expect(shareOf(tomorrow, 'usual')?.nextShare).toBeGreaterThan(0.5)
})

test('shares of both days add up to 1 and keep the floor, whatever was counted', () => {
  const count = fc
    .integer({ min: 0, max: 5_000 })
    .chain(n => fc.tuple(fc.constant(n), fc.integer({ min: 0, max: n })))
  fc.assert(
    fc.property(fc.array(count, { minLength: arms.length, maxLength: arms.length }), list => {
      const rows = rowsOf(list.map(([n, k], i) => counted(arms[i] ?? '', n, k)))
      for (const key of ['share', 'nextShare'] as const)
        expect(rows.reduce((sum, row) => sum + row[key], 0)).toBeCloseTo(1, 9)
      for (const row of rows)
        if (row.arm !== HOLDOUT) expect(row.nextShare).toBeGreaterThanOrEqual(FLOOR - 1e-9)
    }),
  )
})
