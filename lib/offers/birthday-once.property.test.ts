import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sampleCatalogue } from '@/lib/catalogue/sample.test-data'
import type { ProfileSnapshot } from '@/lib/profile/snapshot'
import { birthdayOn } from './birthday'
import { decideOffers, isTheirs } from './decide'
import { periodOf } from './period'
import { priceCart } from './price'
import { byRank } from './ranked'
import { offer, product, shopper } from './samples.test-data'
import { withheld } from './withheld'

const DAY = 86_400_000
const START = Date.UTC(2026, 0, 1, 12)
const mug = product('mug', 'mugs', 5_000)
const shop = sampleCatalogue([mug])
const line = {
  variantId: 'mug-v',
  productId: 'mug',
  name: 'mug',
  label: '',
  unitPriceCents: 5_000,
  quantity: 1,
}
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

/** Birthday offers of any window, rank, place and gift, some begun later than others. */
const someOffers = fc
  .array(
    fc.record({
      window: fc.integer({ min: 0, max: 30 }),
      priority: fc.integer({ min: 0, max: 2 }),
      placement: fc.constantFrom('HOME_BANNER' as const, 'PRODUCT' as const, 'CART' as const),
      gift: fc.constantFrom(
        { benefit: 'PERCENT' as const, percent: 20 },
        { benefit: 'POINTS' as const, points: 50 },
        { benefit: 'FREE_ITEM' as const, freeVariantId: 'mug-v' },
      ),
      begins: fc.constantFrom(0, START, START + 400 * DAY),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map(all =>
    all.map(({ window, gift, begins, ...over }, i) =>
      offer({
        ...gift,
        ...over,
        slug: `birthday-${i}`,
        kind: 'BIRTHDAY',
        audience: { fact: 'birthday', withinDays: window },
        startsAt: begins,
        endsAt: null,
      }),
    ),
  )

it('can be used once in 300 days, however many offers, whatever dates and time zones are told and whatever is cancelled', () => {
  const step = fc.record({
    days: fc.integer({ min: 0, max: 40 }),
    /** A birthday told anew, so many days from that day: somebody after presents. */
    told: fc.option(fc.integer({ min: -35, max: 35 })),
    timeZone: fc.option(fc.constantFrom(...ZONES)),
    cancels: fc.nat(9).map(n => n === 0),
  })
  fc.assert(
    fc.property(fc.array(step, { minLength: 20, maxLength: 80 }), someOffers, (steps, offers) => {
      let now = START
      let facts = shopper({}, { birthday: '1990-01-01' }).facts
      let grants: ProfileSnapshot['grants'] = []
      for (const { days, told, timeZone, cancels } of steps) {
        now += days * DAY
        if (told !== null)
          facts = { ...facts, birthday: `1992${new Date(now + told * DAY).toISOString().slice(4, 10)}` }
        facts = { ...facts, timeZone: timeZone ?? facts.timeZone }
        if (cancels) grants = grants.map((g, i) => (i === grants.length - 1 ? { ...g, redeemedAt: null } : g))
        const who = shopper({ grants }, facts)
        const theirs = offers.filter(each => isTheirs(each, offers, who, now, shop))
        expect(theirs.length).toBeLessThanOrEqual(1)
        const { appliedOffers } = priceCart([line], offers, who, now, shop)
        expect(appliedOffers.map(({ slug }) => slug)).toEqual(theirs.map(({ slug }) => slug))
        const shown = Object.values(decideOffers(offers, who, now, shop, mug))
        expect(shown.map(decided => decided.offer)).toEqual(theirs)
        const [present] = theirs
        if (!present) continue
        // Of those that could be had, the better one wins, and each of the others says why it is not.
        const others = offers.filter(each => each !== present)
        const lost = others.filter(each => withheld(each, offers, who, now, shop))
        for (const each of lost) expect(byRank(present, each)).toBeLessThan(0)
        const period = periodOf(present, who, now) ?? ''
        grants = [
          ...grants.filter(grant => grant.period !== period || grant.offerId !== present.id),
          { offerId: present.id, period, expiresAt: null, redeemedAt: now, present: 'BIRTHDAY' },
        ]
        const after = shopper({ grants }, facts)
        for (const each of [present, ...lost])
          expect(withheld(each, offers, after, now, shop)).toBe('present-had')
      }
      const used = grants.flatMap(({ redeemedAt }) => redeemedAt ?? []).sort((a, b) => a - b)
      for (const [i, at] of used.slice(1).entries())
        expect(at - (used[i] ?? 0)).toBeGreaterThanOrEqual(300 * DAY)
      const ofAYear = used.length && grants.filter(grant => grant.redeemedAt !== null)
      if (ofAYear) expect(new Set(ofAYear.map(grant => grant.period)).size).toBe(ofAYear.length)
    }),
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
