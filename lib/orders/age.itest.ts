import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { newOffer } from './budget.test-data'
import { place } from './place'
import { checkout, newCart, newShopper, newVariant, openShop } from './shop.test-data'

beforeAll(openShop)

/** Something for €100 that is sold from an age on. */
async function sold(from: number) {
  const variant = await newVariant(9, 10_000)
  await db.product.update({ where: { id: variant.productId }, data: { ageLimit: from } })
  return variant
}

/** Somebody who will be, or was, so old in the course of this year. */
async function aged(years: number, ...args: Parameters<typeof newShopper>) {
  const shopper = await newShopper(...args)
  const birthday = new Date(`${new Date().getUTCFullYear() - years}-01-01`)
  await db.profile.update({ where: { id: shopper.session.profileId }, data: { birthday } })
  return shopper
}

const kept = async (placed: Awaited<ReturnType<typeof place>>) => {
  const number = placed.kind === 'placed' ? placed.number : 0
  const { confirmedAge, confirmedAgeAt, placedAt } = await db.order.findUniqueOrThrow({ where: { number } })
  return { confirmedAge, atOnce: confirmedAgeAt?.getTime() === placedAt.getTime() }
}

describe('what is sold from an age on', () => {
  it('is not sold to those known to be younger, whatever they confirm', async () => {
    const minor = await aged(17, [await sold(18)])
    const asked = { ...checkout(minor.key, 10_000), confirmedAge: 18 }
    expect(await place(asked)).toEqual({ kind: 'too-young' })
    expect(await place(checkout((await aged(17, [await sold(16)])).key, 10_000))).toMatchObject({
      kind: 'placed',
    })
  })

  it('is sold to those known to be of age without a question', async () => {
    const placed = await place(checkout((await aged(18, [await sold(18)])).key, 10_000))
    expect(await kept(placed)).toEqual({ confirmedAge: null, atOnce: false })
  })

  it('is sold to somebody of unknown age who confirms the highest limit, which the order keeps', async () => {
    const things = [await sold(16), await sold(18), await newVariant(9, 10_000)]
    for (const key of [await newCart(things), (await newShopper(things)).key]) {
      for (const confirmedAge of [undefined, null, 16, 17])
        expect(await place({ ...checkout(key, 30_000), confirmedAge: confirmedAge ?? null })).toEqual({
          kind: 'unconfirmed',
          age: 18,
        })
      expect(
        await db.cartLine.count({ where: { variantId: { in: things.map(({ id }) => id) } } }),
      ).toBeGreaterThan(0)
      const placed = await place({ ...checkout(key, 30_000), confirmedAge: 99 })
      expect(await kept(placed)).toEqual({ confirmedAge: 18, atOnce: true })
    }
  })

  it('asks nobody about anything else, and keeps no answer to what was not asked', async () => {
    const placed = await place({
      ...checkout(await newCart([await newVariant(9, 10_000)]), 10_000),
      confirmedAge: 18,
    })
    expect(await kept(placed)).toEqual({ confirmedAge: null, atOnce: false })
  })

  it('is never given away to somebody of unknown age, confirmed or not', async () => {
    const [present, bought] = [await sold(18), await sold(18)]
    const offer = await newOffer({ benefit: 'FREE_ITEM', percent: null, freeVariantId: present.id })
    const unknown = await place({ ...checkout((await newShopper([bought])).key, 10_000), confirmedAge: 18 })
    const grownUp = await place(checkout((await aged(18, [bought])).key, 10_000))
    expect([unknown, grownUp].map(placed => placed.kind === 'placed' && placed.lines.length)).toEqual([1, 2])
    await offer.end()
  })
})

it('an order cannot say that an age was confirmed without saying when', async () => {
  const placed = await place(checkout(await newCart([await newVariant(9, 10_000)]), 10_000))
  const number = placed.kind === 'placed' ? placed.number : 0
  for (const data of [{ confirmedAge: 18 }, { confirmedAgeAt: new Date() }])
    await expect(db.order.update({ where: { number }, data })).rejects.toThrow(/confirmedAge/)
})
