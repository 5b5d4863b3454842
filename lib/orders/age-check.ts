import { ageAt, isTooYoung } from '@/lib/profile/age'
import type { ProfileSnapshot } from '@/lib/profile/snapshot'
import type { Cart } from './cart'

type Who = Pick<ProfileSnapshot, 'facts'>

/** The cart with what this person is too young for told as such, at `now` (epoch ms). */
export function forTheirAge<C extends Cart>(cart: C, { facts }: Who, now: number): C {
  const lines = cart.lines.map(line => {
    const { ageLimit, state } = line
    if (ageLimit === null || state.kind === 'gone' || !isTooYoung({ ageLimit }, facts, now)) return line
    return { ...line, state: { kind: 'too-young' as const, from: ageLimit } }
  })
  return { ...cart, lines }
}

/**
 * The age somebody has to confirm before they order this cart at `now` (epoch ms): the highest limit in it, where they
 * told no birthday. Null where nothing is to be asked.
 */
export function ageToConfirm({ lines }: Pick<Cart, 'lines'>, { facts }: Who, now: number): number | null {
  if (ageAt(facts, now) !== null) return null
  const limits = lines.flatMap(({ ageLimit }) => ageLimit ?? [])
  return limits.length ? Math.max(...limits) : null
}
