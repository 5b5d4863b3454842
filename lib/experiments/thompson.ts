import { betaCdf } from './beta'

/** What is believed of an arm's rate: Beta(alpha, beta). */
export type Posterior = { alpha: number; beta: number }

/** Nothing is known at first: every rate is as likely as any other. */
const PRIOR: Posterior = { alpha: 1, beta: 1 }
/** Steps of the quadrature over an arm's own range, and how many standard deviations that reaches each way. */
const STEPS = 240
const REACH = 9

/**
 * What `wins` of `trials` make of the prior. Both may be fractions, as what happened long ago counts less
 * (`fadedTo`).
 */
export function posteriorOf(trials: number, wins: number): Posterior {
  return { alpha: PRIOR.alpha + wins, beta: PRIOR.beta + Math.max(0, trials - wins) }
}

/** What is left of something `days` old when it counts half after `halfLife` days; 1 for what is yet to come. */
export function fadedTo(days: number, halfLife: number): number {
  return 2 ** (-Math.max(0, days) / halfLife)
}

/**
 * How likely each arm is the best, adding up to 1: what a share of Thompson draws (Thompson, Biometrika 1933) would
 * give it. Computed by quadrature, so that the same counts always give the same shares.
 */
export function chancesOf(arms: readonly Posterior[]): number[] {
  const raw = arms.map((arm, i) => {
    const rivals = arms.filter((_, j) => j !== i)
    const { mean, deviation } = momentsOf(arm)
    const from = Math.max(0, mean - REACH * deviation)
    const to = Math.min(1, mean + REACH * deviation)
    let [chance, below, beaten] = [0, 0, 0]
    for (let step = 0; step <= STEPS; step++) {
      const x = from + ((to - from) * step) / STEPS
      const mass = betaCdf(arm.alpha, arm.beta, x)
      const beats = rivals.reduce((product, { alpha, beta }) => product * betaCdf(alpha, beta, x), 1)
      if (step > 0) chance += (mass - below) * (beats + beaten) * 0.5
      ;[below, beaten] = [mass, beats]
    }
    return chance
  })
  const whole = raw.reduce((sum, chance) => sum + chance, 0)
  return raw.map(chance => (whole > 0 ? chance / whole : 1 / arms.length))
}

/**
 * The share of subjects each arm gets: how likely it is the best, above a floor that every arm keeps so that it can
 * still be found out (`floor`, 0..1, at most an equal share).
 */
export function sharesOf(arms: readonly Posterior[], floor: number): number[] {
  const kept = Math.min(floor, 1 / Math.max(1, arms.length))
  return chancesOf(arms).map(chance => kept + (1 - kept * arms.length) * chance)
}

function momentsOf({ alpha, beta }: Posterior) {
  const total = alpha + beta
  const mean = alpha / total
  return { mean, deviation: Math.sqrt((mean * (1 - mean)) / (total + 1)) }
}
