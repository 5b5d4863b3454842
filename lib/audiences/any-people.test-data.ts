import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { DECAY, massOf } from '@/lib/affinity/decay'
import { db, pool } from '@/lib/db'

const HOUR = 3_600_000
const SLUGS = ['ahorn-14', 'mulde-sleeve', 'kai-straight-classic', 'kiesel-mouse'] as const
const CITIES = ['Berlin', '\u00a0BERLIN ', 'Köln', 'KÖLN', 'i̇zmi̇r', 'Σαμος', null] as const
const ZONES = ['Europe/Berlin', 'America/New_York', 'Pacific/Kiritimati', 'Nowhere/AtAll'] as const

const product = fc.constantFrom(...SLUGS)
/** Hours ago, on both sides of what windows ask for, and of what a snapshot holds. */
const hours = fc.oneof(
  fc.integer({ min: 0, max: 24 * 8 }),
  fc.constantFrom(24 * 29, 24 * 31, 24 * 179, 24 * 181, 24 * 250, 24 * 364, 24 * 366),
)

/** Somebody the shop knows something of; all that rules can ask for. */
export const anyPerson = fc.record({
  account: fc.boolean(),
  consent: fc.constantFrom('UNASKED' as const, 'GRANTED' as const, 'DENIED' as const),
  /** Days from today, and 29 February. */
  birthday: fc.option(fc.oneof(fc.integer({ min: -40, max: 40 }), fc.constant('1992-02-29'))),
  timeZone: fc.constantFrom(...ZONES),
  city: fc.constantFrom(...CITIES),
  dwelling: fc.constantFrom('FLAT' as const, 'HOUSE_WITH_GARDEN' as const, null),
  household: fc.constantFrom('SINGLE' as const, 'FAMILY' as const, null),
  hobbies: fc.subarray(['running', ' Chess', 'reading']),
  events: fc.array(
    fc.record({
      product,
      hours,
      name: fc.constantFrom('view_item', 'view_item', 'add_to_cart', 'add_to_wishlist', 'view_item_list'),
    }),
    { maxLength: 60, size: 'max' },
  ),
  visit: fc.option(
    fc.record({
      channel: fc.constantFrom('newsletter', 'direct'),
      device: fc.constantFrom('phone', 'desktop'),
    }),
  ),
  tastes: fc.uniqueArray(
    fc.record({
      dimension: fc.constantFrom('brand' as const, 'category' as const),
      key: fc.constantFrom('ahorn', 'laptops', ...Array.from({ length: 14 }, (_, i) => `k${i}`)),
      weight: fc.integer({ min: -5, max: 9 }),
    }),
    { maxLength: 24, selector: taste => `${taste.dimension} ${taste.key}` },
  ),
  orders: fc.array(
    fc.record({
      hours,
      products: fc.array(product, { minLength: 1, maxLength: 3 }),
      cancelled: fc.boolean(),
      points: fc.constantFrom(149, 150, 250),
    }),
    { maxLength: 4 },
  ),
  redeemed: fc.option(hours),
  value: fc.option(
    fc.record({
      fifth: fc.integer({ min: 1, max: 5 }),
      segment: fc.constantFrom('HIGH' as const, 'LOW' as const),
      potential: fc.constantFrom(0, 0.1, 0.25, 0.6, 1),
    }),
  ),
})

type Person = typeof anyPerson extends fc.Arbitrary<infer T> ? T : never

let ids: Map<string, string> | undefined
let offerId = ''

/** Empties the shop of people and lets these in, as of `now` (epoch ms); answers the ids of their profiles. */
export async function peopleShop(people: readonly Person[], now: number): Promise<string[]> {
  ids ??= new Map((await db.product.findMany({ select: { slug: true, id: true } })).map(p => [p.slug, p.id]))
  await pool.query('TRUNCATE "Profile", "Event", "Order", "Offer" CASCADE')
  const offer = {
    kind: 'CAMPAIGN',
    title: 'Offer',
    text: 'Offer',
    benefit: 'NONE',
    placement: 'CART',
  } as const
  const made = await db.offer.create({
    data: { ...offer, slug: 'offer', audience: {}, startsAt: new Date(now) },
  })
  offerId = made.id
  return Promise.all(people.map(person => letIn(person, now)))
}

const dayFrom = (now: number, days: number) =>
  new Date(`1990-${new Date(now + days * 24 * HOUR).toISOString().slice(5, 10)}`)

async function letIn(person: Person, now: number): Promise<string> {
  const { account, consent, timeZone, city, dwelling, household, hobbies, birthday } = person
  const profileId = randomUUID()
  const born =
    typeof birthday === 'string' ? new Date(birthday) : birthday === null ? null : dayFrom(now, birthday)
  await db.profile.create({
    data: { id: profileId, consent, timeZone, city, dwelling, household, hobbies, birthday: born },
  })
  if (account)
    await db.shopper.create({ data: { profileId, email: `${profileId}@x.test`, passwordHash: '' } })
  // No two at the same millisecond, so that which forty are the last is never in doubt.
  const events = person.events.map(({ product, hours, name }, i) => ({
    profileId,
    name: name as 'view_item',
    productId: ids?.get(product) ?? null,
    at: new Date(now - hours * HOUR - 60_000 - i * 7),
    id: randomUUID(),
    data: {},
  }))
  const visit = person.visit && {
    profileId,
    name: 'page_view' as const,
    productId: null,
    at: new Date(now - 1_000),
    id: randomUUID(),
    data: person.visit,
    sessionId: randomUUID(),
  }
  await db.event.createMany({ data: visit ? [...events, visit] : events })
  await db.affinity.createMany({
    data: person.tastes.map(({ weight, ...taste }) => ({
      ...taste,
      profileId,
      mass: massOf(weight, now, DECAY),
      evidence: 1,
      updatedAt: new Date(now),
    })),
  })
  for (const one of person.orders) await order(profileId, now - one.hours * HOUR, one)
  if (person.redeemed !== null) {
    const redeemedAt = new Date(now - person.redeemed * HOUR - 60_000)
    await db.grant.create({ data: { offerId, profileId, period: 'once', redeemedAt } })
  }
  if (person.value) {
    const { fifth, segment, potential } = person.value
    const fifths = { recency: fifth, frequency: 6 - fifth, monetary: fifth }
    await db.profileValue.create({
      data: {
        profileId,
        ...fifths,
        segment,
        potential,
        spentCents: 1,
        expectedCents: 1,
        computedAt: new Date(now),
      },
    })
  }
  return profileId
}

type Order = Pick<Person['orders'][number], 'products' | 'cancelled' | 'points'>

async function order(profileId: string, at: number, { products, cancelled, points }: Order) {
  const entry = { profileId, at: new Date(at - 60_000) }
  const where = { recipient: '', street: '', postcode: '', city: '', country: '', email: '' }
  await db.order.create({
    data: {
      ...where,
      profileId,
      idempotencyKey: randomUUID(),
      placedAt: new Date(at - 60_000),
      status: cancelled ? 'CANCELLED' : 'PLACED',
      subtotalCents: products.length,
      discountCents: 0,
      shippingCents: 0,
      totalCents: products.length,
      points: {
        create: [
          { ...entry, points, why: 'ORDER' },
          ...(cancelled ? [{ ...entry, points: -points, why: 'CANCELLATION' as const }] : []),
        ],
      },
      lines: {
        create: products.map(slug => ({
          productId: ids?.get(slug) ?? null,
          name: slug,
          variantLabel: '',
          unitPriceCents: 1,
          quantity: 1,
        })),
      },
    },
  })
}
