import { armAt, bucketOf } from './assignment'
import type { Choice } from './choice'

const DAY_MS = 86_400_000
/** Of all subjects so many always get the usual, so that it can be told what learning brings. */
const HELD_OUT = 0.1
/** How those are counted. */
export const HOLDOUT = 'holdout'

/** What is known of one arm: its share of subjects on `day` (days since 1970, UTC) and from the day after on. */
export type HeldArm = { arm: string; day: number; share: number; nextShare: number }

/** All that has been learned, and what is paused. */
export type Learned = {
  arms: ReadonlyMap<string, readonly HeldArm[]>
  paused: ReadonlySet<string>
}

/** The arm somebody gets; `usual` where nothing is learned from them, `holdout` where they always get the usual. */
export type Assigned = { choice: string; arm: string; role: 'arm' | 'holdout' | 'usual'; share: number }

/** The day of `now` (epoch ms), in days since 1970, UTC: an arm stays the same for so long. */
export const dayOf = (now: number): number => Math.floor(now / DAY_MS)

/** The share of subjects each arm gets on `day`, adding up to 1; an arm nothing is known of gets an equal one. */
export function sharesOn({ key, arms }: Choice, { arms: held }: Learned, day: number) {
  const known = new Map(held.get(key)?.map(row => [row.arm, row]))
  const shares = arms.map(arm => {
    const row = known.get(arm.key)
    const share = !row ? 1 / arms.length : day <= row.day ? row.share : row.nextShare
    return { arm: arm.key, share }
  })
  const whole = shares.reduce((sum, { share }) => sum + share, 0)
  return shares.map(({ arm, share }) => ({ arm, share: whole > 0 ? share / whole : 1 / arms.length }))
}

/**
 * The arm of a choice for a subject on a day: the same all day long, wherever it is asked; the usual for whoever has
 * no id (`null`) and while the choice is paused.
 */
export function assign(choice: Choice, stableId: string | null, day: number, learned: Learned): Assigned {
  const { key, arms } = choice
  const usual = { choice: key, arm: arms[0]?.key ?? '' }
  if (stableId === null || learned.paused.has(key) || arms.length < 2)
    return { ...usual, role: 'usual', share: 1 }
  if (bucketOf(`holdout/${key}`, stableId) < HELD_OUT) return { ...usual, role: 'holdout', share: HELD_OUT }
  const drawn = armAt(sharesOn(choice, learned, day), bucketOf(`${key}/${day}`, stableId))
  return { choice: key, arm: drawn?.arm ?? usual.arm, role: 'arm', share: drawn?.share ?? 1 }
}

/** The name an exposure to it is counted under. */
export const countedAs = ({ arm, role }: Assigned): string => (role === 'holdout' ? HOLDOUT : arm)
