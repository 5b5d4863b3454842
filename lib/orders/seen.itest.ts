import { beforeAll, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { newOffer } from './budget.test-data'
import { readCart } from './cart-rows'
import { putIn } from './cart-writes'
import { place } from './place'
import {
  checkout,
  checkoutOf,
  newCart,
  newShopper,
  newVariant,
  openShop,
  stockOf,
  waitingFor,
} from './shop.test-data'

beforeAll(openShop)

const IN_TIME = { timeout: 15_000 }

const gives = (freeVariantId: string) => newOffer({ benefit: 'FREE_ITEM', percent: null, freeVariantId })

it('is not another thing of the same price, put into the cart in another window', async () => {
  const [one, other] = [await newVariant(5, 6_000), await newVariant(5, 6_000)]
  const cart = await newCart([one])
  const placing = await checkoutOf(cart)
  await db.cartLine.updateMany({ where: { cartId: cart.cartId }, data: { variantId: other.id } })
  expect(await place(placing)).toEqual({
    kind: 'changed',
    totalCents: 6_000,
    what: ['Your cart is not what this page showed: it was changed in another window.'],
  })
  expect(await stockOf(other.id)).toBe(5)
  expect(await place(await checkoutOf(cart))).toMatchObject({ kind: 'placed' })
})

it('is not an order without the present it showed, though that costs the same', async () => {
  const [mouse, present] = [await newVariant(5, 6_000), await newVariant(1, 1_000)]
  const offer = await gives(present.id)
  const { key } = await newShopper([mouse])
  const placing = await checkoutOf(key)
  await db.variant.update({ where: { id: present.id }, data: { stock: 0 } })
  expect(await place(placing)).toEqual({
    kind: 'changed',
    totalCents: 6_000,
    what: [`“${offer.title}” does not apply to this order any more.`],
  })
  expect(await place(await checkoutOf(key))).toMatchObject({ kind: 'placed' })
  await offer.end()
})

it('never promises as a present the last piece of what is bought', async () => {
  const mouse = await newVariant(1, 6_000)
  const offer = await gives(mouse.id)
  const { key } = await newShopper([mouse])
  const placed = await place(await checkoutOf(key))
  expect(placed).toMatchObject({ kind: 'placed', lines: [{ quantity: 1, unitPriceCents: 6_000 }] })
  await offer.end()
})

it('counts what lies in a guest’s cart when it is ordered as it did when it was shown', async () => {
  const offer = await newOffer({ moment: 'CART' })
  const cart = await newCart([await newVariant(5, 10_000)])
  expect(await place(checkout(cart, 9_000))).toMatchObject({ kind: 'placed' })
  await offer.end()
})

it('keeps in the cart what was put in while the order was being written', async () => {
  const offer = await newOffer({})
  const mouse = await newVariant(9, 10_000)
  const { key } = await newShopper([mouse])
  const placing = await checkoutOf(key)
  let [ordering, adding]: Promise<unknown>[] = []
  await db.$transaction(async tx => {
    await tx.$queryRaw`SELECT FROM "Offer" WHERE "id" = ${offer.id}::uuid FOR UPDATE`
    ordering = place(placing)
    await waitingFor('Offer')
    adding = putIn(key, mouse.id, 1, async () => [])
    await Promise.race([adding, waitingFor('Cart')])
  }, IN_TIME)
  expect(await Promise.all([ordering, adding])).toMatchObject([{ kind: 'placed' }, { quantity: 1 }])
  expect((await readCart(key, []))?.lines).toMatchObject([{ quantity: 1 }])
  await offer.end()
})

it('has orders of a present, and of the thing it is, not wait for each other in a circle', async () => {
  const [mouse, present] = [await newVariant(1_000, 6_000), await newVariant(1_000, 6_000)]
  const caps = { perShopper: null, shownPerDay: null, perDay: null, perCampaign: 1_000 }
  const offer = await newOffer({ benefit: 'FREE_ITEM', percent: null, freeVariantId: present.id, caps })
  const shoppers = await Promise.all(
    Array.from({ length: 24 }, (_, i) => newShopper([i % 2 ? mouse : present])),
  )
  const placings = await Promise.all(shoppers.map(({ key }) => checkoutOf(key)))
  let reads = 0
  const placed = await Promise.all(
    placings.map(placing => {
      const basis = () => {
        reads++
        return placing.basis()
      }
      return place({ ...placing, basis })
    }),
  )
  expect(placed.map(({ kind }) => kind)).toEqual(shoppers.map(() => 'placed'))
  // Who loses to a deadlock begins anew.
  expect(reads).toBe(shoppers.length)
  expect(await stockOf(present.id)).toBe(1_000 - 36)
  await offer.end()
})
