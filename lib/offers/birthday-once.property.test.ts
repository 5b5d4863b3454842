import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sampleCatalogue } from '@/lib/catalogue/sample.test-data'
import type { ProfileSnapshot } from '@/lib/profile/snapshot'
import { birthdayOn } from './birthday'
import { isOpenTo } from './decide'
import { periodOf } from './period'
import { offer, shopper } from './samples.test-data'

const DAY = 86_400_000
const START = Date.UTC(2026, 0, 1, 12)
const shop = sampleCatalogue([])
/** From one end of the date line to the other. */
const ZONES = [
  'Pacific/Kiritimati',
  'Pacific/Auckland',
  'Europe/Berlin',
  'America/New_York',
  'Pacific/Pago_Pago',
]

const someBirthday = fc
  .tuple(
    fc.integer({ min: 1940, max: 2020 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
  )
  .map(date => date.map(n => String(n).padStart(2, '0')).join('-'))
  .filter(date => new Date(`${date}T00:00Z`).toISOString().slice(0, 10) === date)

it('can be used once in 300 days, whatever dates and time zones are told and whatever is cancelled', () => {
  const step = fc.record({
    days: fc.integer({ min: 0, max: 40 }),
    /** A birthday told anew, so many days from that day: somebody after presents. */
    told: fc.option(fc.integer({ min: -35, max: 35 })),
    timeZone: fc.option(fc.constantFrom(...ZONES)),
    cancels: fc.nat(9).map(n => n === 0),
  })
  fc.assert(
    fc.property(
      fc.array(step, { minLength: 20, maxLength: 80 }),
      fc.integer({ min: 0, max: 30 }),
      (steps, window) => {
        const birthday = offer({
          kind: 'BIRTHDAY',
          audience: { fact: 'birthday', withinDays: window },
          startsAt: 0,
          endsAt: null,
        })
        let now = START
        let facts = shopper({}, { birthday: '1990-01-01' }).facts
        let grants: ProfileSnapshot['grants'] = []
        for (const { days, told, timeZone, cancels } of steps) {
          now += days * DAY
          if (told !== null)
            facts = { ...facts, birthday: `1992${new Date(now + told * DAY).toISOString().slice(4, 10)}` }
          facts = { ...facts, timeZone: timeZone ?? facts.timeZone }
          if (cancels)
            grants = grants.map((g, i) => (i === grants.length - 1 ? { ...g, redeemedAt: null } : g))
          const who = shopper({ grants }, facts)
          if (!isOpenTo(birthday, who, now, shop)) continue
          const period = periodOf(birthday, who, now) ?? ''
          grants = [
            ...grants.filter(grant => grant.period !== period),
            { offerId: birthday.id, period, expiresAt: null, redeemedAt: now },
          ]
        }
        const used = grants.flatMap(({ redeemedAt }) => redeemedAt ?? []).sort((a, b) => a - b)
        for (const [i, at] of used.slice(1).entries())
          expect(at - (used[i] ?? 0)).toBeGreaterThanOrEqual(300 * DAY)
        expect(new Set(grants.map(grant => grant.period)).size).toBe(grants.length)
      },
    ),
    { numRuns: 300 },
  )
})

it('is open on 2 × window + 1 days of anybody’s own calendar around each birthday, and on the day itself', () => {
  fc.assert(
    fc.property(
      someBirthday,
      fc.constantFrom(...ZONES),
      fc.integer({ min: 0, max: 30 }),
      fc.integer({ min: 2026, max: 2032 }),
      (birthday, timeZone, window, year) => {
        // The year, and two months on either side of it: one’s own calendar is up to a day apart from UTC’s.
        const days = Array.from({ length: 60 + 366 + 60 }, (_, i) => Date.UTC(year, 0, 1 + i - 60, 9))
        const found = days
          .map(day => birthdayOn(birthday, timeZone, day, window))
          .filter(day => day.year === year)
        expect(found.filter(day => day.within)).toHaveLength(2 * window + 1)
        expect(found.filter(day => day.isToday)).toHaveLength(1)
      },
    ),
    { numRuns: 100 },
  )
})
