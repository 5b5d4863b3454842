import { type HeldArm, HOLDOUT, type Learned, sharesOn } from './assign'
import type { Choice } from './choice'
import { type Posterior, posteriorOf, sharesOf } from './thompson'

/** Every arm keeps so much, so that it can still be found out. */
export const FLOOR = 0.05
/** Days after which what worked counts half: tastes, seasons and the shop change. */
export const HALF_LIFE_DAYS = 30

/** What the log says of an arm: how often it was on screen and worked, whole and faded. */
export type Counted = {
  choice: string
  arm: string
  exposures: number
  successes: number
  trials: number
  wins: number
}

/** An arm as it is kept. */
export type LearnedRow = HeldArm & Posterior & { choice: string; exposures: number; successes: number }

/**
 * What every arm of `choices` is worth by what was counted, as of `day`: its share from the next day on by Thompson
 * sampling above a floor, and for today the share it began the day with. The holdout is counted and gets no share.
 */
export function learn(
  choices: readonly Choice[],
  counted: readonly Counted[],
  before: Pick<Learned, 'arms'>,
  day: number,
): LearnedRow[] {
  const counts = new Map(counted.map(row => [`${row.choice} ${row.arm}`, row]))
  return choices.flatMap((choice): LearnedRow[] => {
    const rowOf = (arm: string) => {
      const { exposures = 0, successes = 0, trials = 0, wins = 0 } = counts.get(`${choice.key} ${arm}`) ?? {}
      return { choice: choice.key, arm, exposures, successes, day, ...posteriorOf(trials, wins) }
    }
    const rows = choice.arms.map(({ key }) => rowOf(key))
    const today = sharesOn(choice, { arms: before.arms, paused: new Set() }, day)
    const next = sharesOf(rows, FLOOR)
    return [
      ...rows.map((row, i) => ({ ...row, share: today[i]?.share ?? 0, nextShare: next[i] ?? 0 })),
      { ...rowOf(HOLDOUT), share: 0, nextShare: 0 },
    ]
  })
}
