import { beforeAll, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { readCart } from '@/lib/orders/cart-rows'
import { putIn, setLine } from '@/lib/orders/cart-writes'
import { place } from '@/lib/orders/place'
import { priceBasis } from '@/lib/orders/pricing'
import { checkout, newShopper, newVariant, openShop } from '@/lib/orders/shop.test-data'
import { readSnapshot } from '@/lib/profile/read'

const DAY = 86_400_000
const DEAR = 50_000

beforeAll(openShop)

/** Something that comes out in five days, two weeks of early access before. */
async function newLaunch() {
  const variant = await newVariant(20, 6_000)
  const launchedAt = Date.now() + 5 * DAY
  await db.product.update({
    where: { id: variant.productId },
    data: { launchedAt: new Date(launchedAt), earlyAccessFrom: new Date(launchedAt - 14 * DAY) },
  })
  return { ...variant, launchedAt }
}

/** Somebody who has ordered for 500 €, which makes them a regular, or nobody in particular. */
async function newCustomer(isRegular: boolean) {
  const dear = await newVariant(5, DEAR)
  const shopper = await newShopper([dear])
  const { profileId, shopperId } = shopper.session
  const basis = async () => priceBasis(await readSnapshot({ kind: 'shopper', profileId, shopperId }, null))
  if (isRegular)
    expect(await place({ ...checkout(shopper.key, DEAR), basis })).toMatchObject({ kind: 'placed' })
  else await db.cartLine.deleteMany({ where: { cart: { profileId } } })
  return { ...shopper, basis, early: async () => (await basis()).early }
}

it('a regular puts a launch into the cart and orders it before it is out', async () => {
  const [launch, { key, basis, early }] = [await newLaunch(), await newCustomer(true)]
  expect(await putIn(key, launch.id, 1, early)).toMatchObject({ quantity: 1 })
  expect(await setLine(key, launch.id, 2, early)).toMatchObject({ quantity: 2 })
  expect((await readCart(key, await early()))?.lines).toMatchObject([{ state: { kind: 'fine' } }])
  expect(await place({ ...checkout(key, 12_000), basis })).toMatchObject({ kind: 'placed' })
})

it('nobody else does, whatever they send', async () => {
  const [launch, { key, session, basis, early }] = [await newLaunch(), await newCustomer(false)]
  expect(await early()).not.toContain(launch.productId)
  expect(await putIn(key, launch.id, 1, early)).toBe('soon')
  expect(await db.cartLine.count({ where: { cart: { profileId: session.profileId } } })).toBe(0)
  // A line that is there all the same, say of somebody who was a regular when they put it in.
  const cart = await db.cart.findUniqueOrThrow({ where: { profileId: session.profileId } })
  const line = { cartId: cart.id, variantId: launch.id, quantity: 1, seenPriceCents: launch.priceCents }
  await db.cartLine.create({ data: line })
  expect(await setLine(key, launch.id, 2, early)).toBeNull()
  expect((await readCart(key, await early()))?.lines).toMatchObject([
    { state: { kind: 'soon', at: launch.launchedAt } },
  ])
  expect(await place({ ...checkout(key, launch.priceCents), basis })).toEqual({ kind: 'blocked' })
})

it('an offer opens a launch to its audience, as long as it is live', async () => {
  const [launch, { key, early }] = [await newLaunch(), await newCustomer(false)]
  const { slug } = await db.product.findUniqueOrThrow({ where: { id: launch.productId } })
  const offer = await db.offer.create({
    data: {
      slug: 'first-come',
      kind: 'CAMPAIGN',
      title: 'First come',
      text: 'The new mouse, before it is out.',
      benefit: 'EARLY_ACCESS',
      productSlug: slug,
      audience: { fact: 'signed-in' },
      placement: 'HOME_BANNER',
      startsAt: new Date(0),
      state: 'PUBLISHED',
    },
  })
  expect(await putIn(key, launch.id, 1, early)).toMatchObject({ quantity: 1 })
  await db.offer.update({ where: { id: offer.id }, data: { state: 'PAUSED' } })
  expect(await putIn(key, launch.id, 1, early)).toBe('soon')
})
