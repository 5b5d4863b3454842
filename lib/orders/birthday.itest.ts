import { beforeAll, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { stayAtNoon } from '@/lib/noon.test-data'
import { newOffer } from './budget.test-data'
import { cancelOrder } from './cancel'
import { place } from './place'
import { checkout, newCart, newShopper, newVariant, openShop } from './shop.test-data'

const DAY = 86_400_000
/** A day of any year: most have no 29 February. */
const iso = (at: number) => new Date(at).toISOString().slice(4, 10).replace('-02-29', '-02-28')

beforeAll(openShop)
// The same day and year here and where the shoppers are.
beforeAll(stayAtNoon)

const birthdayOffer = (over: Parameters<typeof newOffer>[0] = {}) =>
  newOffer({ kind: 'BIRTHDAY', percent: 20, audience: { fact: 'birthday', withinDays: 30 }, ...over })

/** Somebody with something for €100 in the cart who told this birthday. */
async function celebrating(birthday: string) {
  const mouse = await newVariant(50, 10_000)
  const shopper = await newShopper([mouse])
  const { profileId } = shopper.session
  const tell = (date: string) =>
    db.profile.update({ where: { id: profileId }, data: { birthday: new Date(date) } })
  const fill = () =>
    db.cart.update({
      where: { profileId },
      data: { lines: { create: { variantId: mouse.id, quantity: 1, seenPriceCents: 10_000 } } },
    })
  await tell(birthday)
  return {
    ...shopper,
    mouse,
    tell,
    fill,
    order: (seenCents: number) => place(checkout(shopper.key, seenCents)),
  }
}

it('gives the present once, whatever date is told next, and again when its order is cancelled', async () => {
  const offer = await birthdayOffer()
  const { order, fill, tell, session } = await celebrating(`1990${iso(Date.now())}`)
  const first = await order(8_000)
  expect(first).toMatchObject({ kind: 'placed' })
  for (const date of [Date.now() + 5 * DAY, Date.now() - 20 * DAY]) {
    await tell(`1991${iso(date)}`)
    await fill()
    expect(await order(8_000)).toMatchObject({ kind: 'changed', totalCents: 10_000 })
    await db.cartLine.deleteMany({ where: { cart: { profileId: session.profileId } } })
  }
  await cancelOrder(first.kind === 'placed' ? first.number : 0, { session, guestNumber: null })
  await fill()
  expect(await order(8_000)).toMatchObject({ kind: 'placed' })
  await offer.end()
})

it('is not given twice to two windows that saw different dates', async () => {
  const offer = await birthdayOffer()
  const { key, fill, tell, session } = await celebrating(`1990${iso(Date.now())}`)
  const placing = checkout(key, 8_000)
  const early = await placing.basis()
  await place(placing)
  // The other year’s birthday, told after the first window read everything: its grant would be another row.
  await tell(`1990${iso(Date.now() + DAY)}`)
  await db.grant.updateMany({ where: { profileId: session.profileId }, data: { period: '1999' } })
  await fill()
  let reads = 0
  const basis = async () => (++reads === 1 ? early : placing.basis())
  const again = { ...checkout(key, 8_000), basis }
  expect(await place(again)).toMatchObject({ kind: 'changed', totalCents: 10_000 })
  expect(reads).toBe(2)
  await offer.end()
})

it('is one present of several offers: the better one, the other once that is over, and again after cancelling', async () => {
  const [better, other] = [await birthdayOffer({ priority: 9 }), await birthdayOffer({ percent: 30 })]
  const { order, fill, session } = await celebrating(`1990${iso(Date.now())}`)
  const presents = async () =>
    (await db.grant.findMany({ where: { profileId: session.profileId, redeemedAt: { not: null } } })).map(
      ({ offerId, present }) => [offerId, present],
    )
  const first = await order(8_000)
  expect(first).toMatchObject({ kind: 'placed' })
  expect(await presents()).toEqual([[better.id, 'BIRTHDAY']])
  // Over, taken off the desk, or replaced by a copy: it was this year's present.
  await better.end()
  await fill()
  expect(await order(7_000)).toMatchObject({ kind: 'changed', totalCents: 10_000 })
  await cancelOrder(first.kind === 'placed' ? first.number : 0, { session, guestNumber: null })
  expect(await presents()).toEqual([])
  expect(await order(7_000)).toMatchObject({ kind: 'placed' })
  expect(await presents()).toEqual([[other.id, 'BIRTHDAY']])
  await other.end()
})

it('gives one present to twenty orders at once of one shopper who saw two offers', async () => {
  const [twenty, thirty] = [await birthdayOffer(), await birthdayOffer({ percent: 30 })]
  const { mouse, key, session } = await celebrating(`1990${iso(Date.now())}`)
  const { profileId } = session
  const stale = await checkout(key, 0).basis()
  const placed = await Promise.all(
    Array.from({ length: 20 }, async (_, n) => {
      const [keeps, seen] = n % 2 ? [twenty, 8_000] : [thirty, 7_000]
      const asked = checkout(key, seen)
      // Each began when nothing was used yet, and sees one of the two; a cart of its own keeps none waiting.
      let reads = 0
      const basis = async () => {
        const { offers, ...rest } = ++reads === 1 ? stale : await asked.basis()
        return { ...rest, offers: offers.filter(({ id }) => id === keeps.id) }
      }
      return place({ ...asked, cart: await newCart([mouse]), profileId, basis })
    }),
  )
  expect(placed.filter(({ kind }) => kind === 'placed')).toHaveLength(1)
  expect(placed.filter(({ kind }) => kind === 'changed')).toHaveLength(19)
  expect(await db.grant.count({ where: { profileId, redeemedAt: { not: null } } })).toBe(1)
  expect(await db.redemption.count({ where: { offerId: { in: [twenty.id, thirty.id] } } })).toBe(1)
  for (const offer of [twenty, thirty]) await offer.end()
})

it('keeps two presents of one year out by itself', async () => {
  const [one, two] = [await birthdayOffer(), await birthdayOffer()]
  const { session } = await celebrating(`1990${iso(Date.now())}`)
  const used = { profileId: session.profileId, period: '2026', present: 'BIRTHDAY' as const }
  await db.grant.create({ data: { ...used, offerId: one.id, redeemedAt: new Date() } })
  await db.grant.create({ data: { ...used, offerId: two.id } })
  const both = db.grant.updateMany({ where: { offerId: two.id }, data: { redeemedAt: new Date() } })
  await expect(both).rejects.toMatchObject({ code: 'P2002' })
  for (const offer of [one, two]) await offer.end()
})
