import type { Recognition } from '@/lib/loyalty/recognition'
import { birthdayOn } from '@/lib/offers/birthday'
import type { ProfileSnapshot } from '@/lib/profile/snapshot'
import { type Daypart, daypartOf, hourIn } from '@/lib/visits/tag'
import type { Reason, ShelfKind } from './slot'

/** `launch` is open to whoever is greeted before it is to everybody; it is said after `sub`. */
export type Greeting = { line: string; sub: string; launch?: Recognition['launch'] }

const HELLO: Record<Daypart, string> = {
  morning: 'Good morning',
  midday: 'Hello',
  afternoon: 'Good afternoon',
  evening: 'Good evening',
  night: 'Still up',
}

/** What stands first: a shelf, or what the hero or the comparison is there for. */
type Leads = ShelfKind | Reason['kind']

/** One line for what leads. */
const ABOUT: Partial<Record<Leads, string>> = {
  deciding: 'No hurry.',
  comparing: 'Take your time to choose.',
  'next-in-series': 'The next volume is here.',
  'goes-with': 'A few things that go with what you have.',
  'due-again': 'Something may be running out soon.',
  similar: 'More like what you were looking at.',
  'more-like-bought': 'More like what you took home.',
  'for-less': 'A few good things for less.',
  'better-model': 'A few of the better makes.',
  corner: 'Your corner is set up.',
  situation: 'A few things for just now.',
  'because-you-like': 'A few things you might like.',
  'shoppers-like-you': 'What others like you took home.',
  'bought-after': 'What others came back for.',
}

/** What Emma says when the shopper comes in, by the clock on their own wall at `now` (epoch ms). */
export function greet(
  snapshot: ProfileSnapshot,
  leads: Leads,
  now: number,
  recognised: Recognition | null = null,
): Greeting {
  const { name, timeZone, birthday } = snapshot.facts
  const first = snapshot.consent === 'DENIED' ? undefined : name?.trim().split(/\s+/u)[0]
  const isToday = birthday && snapshot.consent !== 'DENIED' && birthdayOn(birthday, timeZone, now, 0).isToday
  const { standing = null, launch = null } = recognised ?? {}
  // One thing at a time: what is open to them comes before what the page leads with.
  const about = [standing, launch ? null : (ABOUT[leads] ?? 'Have a look around.')].filter(Boolean).join(' ')
  if (isToday) return { line: first ? `Happy birthday, ${first}.` : 'Happy birthday.', sub: about, launch }
  if (first) return { line: `${HELLO[daypartOf(hourIn(timeZone, now))]}, ${first}.`, sub: about, launch }
  return { line: snapshot.recent.length > 0 ? 'Good to see you.' : 'Come in.', sub: about, launch }
}
