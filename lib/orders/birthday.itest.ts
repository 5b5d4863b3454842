import { beforeAll, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { stayAtNoon } from '@/lib/noon.test-data'
import { newOffer } from './budget.test-data'
import { cancelOrder } from './cancel'
import { place } from './place'
import { checkout, newShopper, newVariant, openShop } from './shop.test-data'

const DAY = 86_400_000
/** A day of any year: most have no 29 February. */
const iso = (at: number) => new Date(at).toISOString().slice(4, 10).replace('-02-29', '-02-28')

beforeAll(openShop)
// The same day and year here and where the shoppers are.
beforeAll(stayAtNoon)

const birthdayOffer = () =>
  newOffer({ kind: 'BIRTHDAY', percent: 20, audience: { fact: 'birthday', withinDays: 30 } })

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
  return { ...shopper, tell, fill, order: (seenCents: number) => place(checkout(shopper.key, seenCents)) }
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

it('sells nothing to those known to be too young', async () => {
  const mouse = await newVariant(5, 10_000)
  await db.product.update({ where: { id: mouse.productId }, data: { ageLimit: 18 } })
  const shopper = await newShopper([mouse])
  const { profileId } = shopper.session
  const year = new Date().getUTCFullYear()
  await db.profile.update({ where: { id: profileId }, data: { birthday: new Date(`${year - 17}-01-01`) } })
  expect(await place(checkout(shopper.key, 10_000))).toEqual({ kind: 'too-young' })
  await db.profile.update({ where: { id: profileId }, data: { birthday: new Date(`${year - 19}-01-01`) } })
  expect(await place(checkout(shopper.key, 10_000))).toMatchObject({ kind: 'placed' })
})
