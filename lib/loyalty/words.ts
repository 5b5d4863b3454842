import type { Words } from '@/lib/desk/versions'
import type { Tier } from './tier'

const number = new Intl.NumberFormat('en')
const times = (n: number, one: string, many: string) => `${number.format(n)} ${n === 1 ? one : many}`

/** “1 point”, “1,500 points”. */
export const counted = (points: number) => times(points, 'point', 'points')

/** “a Regular”, “an Old friend”. */
export const withArticle = (name: string) => `${/^[aeiou]/iu.test(name) ? 'an' : 'a'} ${name}`

/** What a tier gives, as part of a sentence; null where it is recognition alone. */
export function given({ earlyDays }: Pick<Tier, 'earlyDays'>): string | null {
  return earlyDays === 0 ? null : `new things ${times(earlyDays, 'day', 'days')} before everybody`
}

/** The tiers label by label, for merchandisers to compare. */
export function tiersInWords(tiers: readonly Tier[]): Words {
  return Object.fromEntries(
    tiers.map(({ name, points, earlyDays }) => [
      name,
      `${counted(points)}, ${earlyDays === 0 ? 'no early access' : `${times(earlyDays, 'day', 'days')} of early access`}`,
    ]),
  )
}
