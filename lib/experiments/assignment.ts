import { createHash } from 'node:crypto'

/**
 * Where a subject falls in an experiment, 0 ≤ x < 1: the first 48 bits of SHA-256 of `experiment/stableId`. The same
 * everywhere and for ever; two experiments divide the same people independently. Pinned by vectors.test-data.json.
 */
export function bucketOf(experiment: string, stableId: string): number {
  const digest = createHash('sha256').update(`${experiment}/${stableId}`).digest()
  return digest.readUIntBE(0, 6) / 2 ** 48
}

/**
 * The arm whose stretch of the line from 0 to 1 holds `bucket`, where each arm's stretch is its share; shares need not
 * add up to 1. Undefined where there is no arm with a share.
 */
export function armAt<Arm extends { share: number }>(arms: readonly Arm[], bucket: number): Arm | undefined {
  const open = arms.filter(arm => arm.share > 0)
  const whole = open.reduce((sum, arm) => sum + arm.share, 0)
  let end = 0
  for (const arm of open) {
    end += arm.share / whole
    if (bucket < end) return arm
  }
  // What rounding left over.
  return open.at(-1)
}
