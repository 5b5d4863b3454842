/** One decision of a log: whether it worked (0 or 1) and how likely the logging policy was to decide so, 0..1. */
export type Logged = {
  reward: number
  propensity: number /** How likely the policy to be judged is to decide so. */
  target: number
}

/** What a model says of the same decision: of what was done, and of what the other policy would have done. */
export type Modelled = Logged & { done: number; instead: number }

/** A value with its standard error over independent decisions. */
export type Value = { value: number; error: number }

function meanOf(list: readonly number[]): Value {
  const value = list.reduce((sum, x) => sum + x, 0) / list.length
  const squares = list.reduce((sum, x) => sum + (x - value) ** 2, 0)
  return { value, error: Math.sqrt(squares / Math.max(1, list.length - 1) / list.length) }
}

/** Inverse propensity score (Horvitz & Thompson 1952): unbiased where the log could have decided anything. */
export function ips(log: readonly Logged[]): Value {
  return meanOf(log.map(({ reward, propensity, target }) => (reward * target) / propensity))
}

/** Self-normalised (Swaminathan & Joachims, NIPS 2015): slightly biased, and calmer where weights vary. */
export function snips(log: readonly Logged[]): Value {
  const weights = log.map(({ target, propensity }) => target / propensity)
  const whole = weights.reduce((sum, w) => sum + w, 0)
  const value = log.reduce((sum, { reward }, i) => sum + reward * (weights[i] ?? 0), 0) / whole
  const squares = log.reduce((sum, { reward }, i) => sum + ((weights[i] ?? 0) * (reward - value)) ** 2, 0)
  return { value, error: Math.sqrt(squares) / whole }
}

/** The direct method: what the model expects of the other policy. As wrong as the model. */
export function direct(log: readonly Modelled[]): Value {
  return meanOf(log.map(({ instead }) => instead))
}

/** Doubly robust (Dudík, Langford & Li, ICML 2011): right when either the model or the propensities are. */
export function doublyRobust(log: readonly Modelled[]): Value {
  return meanOf(
    log.map(
      ({ reward, propensity, target, done, instead }) => instead + ((reward - done) * target) / propensity,
    ),
  )
}
