import { factsOf } from '@/lib/audiences/rule'
import { birthdayOn } from '../birthday'
import type { Offer } from '../offer'
import type { Kind } from './kind'

/** Days around the birthday in which a birthday offer is given: what its audience says, else three. */
export function birthdayWindow(offer: Pick<Offer, 'audience'>): number {
  const days = factsOf(offer.audience).flatMap(f => (f.fact === 'birthday' ? f.withinDays : []))
  return days.length ? Math.max(...days) : 3
}

/** Around the birthday by the shopper's own calendar, one present a year, however many offers there are. */
export const birthday: Kind = {
  name: 'Birthday',
  about:
    'One present a year, around the day, even where several such offers fit. Another date does not earn another.',
  begin: {
    title: 'Happy birthday from Emma',
    text: '20 % off everything in your birthday week, on one order of your choice.',
    benefit: 'PERCENT',
    percent: 20,
    audience: { all: [{ fact: 'signed-in' }, { fact: 'birthday', withinDays: 3 }] },
    placement: 'HOME_BANNER',
    priority: 90,
  },
  isFor(offer, { facts, consent }, now) {
    // Who declined being remembered is not greeted by what they once told.
    if (facts.birthday === null || consent === 'DENIED') return false
    return birthdayOn(facts.birthday, facts.timeZone, now, birthdayWindow(offer)).within
  },
  period(offer, { facts }, now) {
    return String(birthdayOn(facts.birthday ?? '', facts.timeZone, now, birthdayWindow(offer)).year)
  },
  // Birthdays are a year apart, less a window on either side: sooner than this is a changed date.
  present: { name: 'birthday present', pause: 300 * 86_400_000 },
  reason: { kind: 'birthday' },
}
