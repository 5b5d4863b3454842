import { HOLDOUT, type Learned, sharesOn } from './assign'
import type { Choice } from './choice'
import type { LearnedRow } from './learn'
import { type Rate, rateOf, upliftOf } from './rate'

/** How one arm stands; shares 0..1, of today and from tomorrow on. */
export type ArmView = {
  key: string
  name: string
  exposures: number
  successes: number
  rate: Rate | null
  today: number
  tomorrow: number
}

/** How a learned choice stands: its arms, those held out, and how much better people fare whom it is learned for. */
export type ChoiceView = Pick<Choice, 'key' | 'name' | 'about'> & {
  arms: ArmView[]
  heldOut: Pick<ArmView, 'exposures' | 'successes' | 'rate'>
  learnedFor: Rate | null
  uplift: ReturnType<typeof upliftOf> | null
  paused: boolean
}

/** Puts together what was counted of a choice, as of `day` (days since 1970, UTC). */
export function overviewOf(
  choice: Choice,
  rows: readonly LearnedRow[],
  learned: Learned,
  day: number,
): ChoiceView {
  const own = new Map(rows.filter(row => row.choice === choice.key).map(row => [row.arm, row]))
  const countsOf = (arm: string) => {
    const { exposures = 0, successes = 0 } = own.get(arm) ?? {}
    return { exposures, successes, rate: rateOf(exposures, successes) }
  }
  const [today, tomorrow] = [sharesOn(choice, learned, day), sharesOn(choice, learned, day + 1)]
  const arms = choice.arms.map(({ key, name }, i) => ({
    key,
    name,
    ...countsOf(key),
    today: today[i]?.share ?? 0,
    tomorrow: tomorrow[i]?.share ?? 0,
  }))
  const heldOut = countsOf(HOLDOUT)
  const sum = (key: 'exposures' | 'successes') => arms.reduce((total, arm) => total + arm[key], 0)
  const learnedFor = rateOf(sum('exposures'), sum('successes'))
  return {
    key: choice.key,
    name: choice.name,
    about: choice.about,
    arms,
    heldOut,
    learnedFor,
    uplift: learnedFor && heldOut.rate && upliftOf(learnedFor, heldOut.rate),
    paused: learned.paused.has(choice.key),
  }
}
