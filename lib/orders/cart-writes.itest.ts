import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { readCart } from './cart-rows'
import { putIn, setLine, takeOut } from './cart-writes'
import { mergeCart } from './merge-carts'
import { newCart, newShopper, newVariant, openShop, waitingFor } from './shop.test-data'

beforeAll(openShop)

const noLaunch = async () => []

describe('a cart', () => {
  it('adds up clicks that come at once, up to the stock', async () => {
    const mouse = await newVariant(7)
    const { key } = await newShopper()
    await Promise.all(Array.from({ length: 5 }, () => putIn(key, mouse.id, 1, noLaunch)))
    expect((await readCart(key, []))?.lines).toMatchObject([{ quantity: 5, state: { kind: 'fine' } }])
    await putIn(key, mouse.id, 50, noLaunch)
    expect((await readCart(key, []))?.lines[0]?.quantity).toBe(7)
  })

  it('tells what changed since: prices, stock, what left the shop', async () => {
    const [dearer, fewer, none, gone] = [
      await newVariant(5, 1_000),
      await newVariant(5),
      await newVariant(5),
      await newVariant(5),
    ]
    const key = await newCart([dearer, fewer, none, gone], 3)
    await db.variant.update({ where: { id: dearer.id }, data: { priceCents: 1_200 } })
    await db.variant.update({ where: { id: fewer.id }, data: { stock: 2 } })
    await db.variant.update({ where: { id: none.id }, data: { stock: 0 } })
    await db.product.update({ where: { id: gone.productId }, data: { retiredAt: new Date() } })
    const lines = new Map((await readCart(key, []))?.lines.map(line => [line.variantId, line]))
    expect(lines.get(dearer.id)).toMatchObject({
      seenPriceCents: 1_000,
      unitPriceCents: 1_200,
      state: { kind: 'fine' },
    })
    expect(lines.get(fewer.id)?.state).toEqual({ kind: 'fewer', left: 2 })
    expect(lines.get(none.id)?.state).toEqual({ kind: 'sold-out' })
    expect(lines.get(gone.id)?.state).toEqual({ kind: 'gone' })
    expect(await putIn(key, none.id, 1, noLaunch)).toBe('sold-out')
    expect(await putIn(key, gone.id, 1, noLaunch)).toBe('gone')
    expect(await setLine(key, none.id, 1, noLaunch)).toBeNull()
    expect(await setLine(key, fewer.id, 9, noLaunch)).toMatchObject({ quantity: 2 })
    expect(await takeOut(key, gone.id)).toEqual({ productId: gone.productId, quantity: 3 })
  })

  it('is out of reach for everybody else', async () => {
    const mouse = await newVariant(5)
    const { key, session } = await newShopper([mouse])
    const owned = await db.cart.findUniqueOrThrow({ where: { profileId: session.profileId } })
    const other = (await newShopper()).session
    const forged = { kind: 'shopper', session: { ...other, profileId: session.profileId } } as const
    const ended = { kind: 'shopper', session: { ...session, epoch: 1 } } as const
    for (const wrong of [{ kind: 'cookie', cartId: owned.id } as const, forged, ended]) {
      expect(await readCart(wrong, [])).toBeNull()
      expect(await setLine(wrong, mouse.id, 4, noLaunch)).toBeNull()
      expect(await takeOut(wrong, mouse.id)).toBeNull()
    }
    expect(await putIn(ended, mouse.id, 1, noLaunch)).toBe('ended')
    expect((await readCart(key, []))?.lines).toMatchObject([{ quantity: 1 }])
  })
})

describe('signing in', () => {
  it('adds the browser’s cart to the shopper’s, once', async () => {
    const [both, mine, theirs] = [await newVariant(4), await newVariant(9), await newVariant(9)]
    const { key, session } = await newShopper([both, mine], 3)
    const { cartId } = await newCart([both, theirs], 2)
    const merged = await Promise.all([1, 2, 3].map(() => mergeCart(cartId, session.profileId)))
    expect(merged.filter(Boolean)).toHaveLength(1)
    const lines = new Map((await readCart(key, []))?.lines.map(line => [line.variantId, line.quantity]))
    expect(lines).toEqual(
      new Map([
        [both.id, 4],
        [mine.id, 3],
        [theirs.id, 2],
      ]),
    )
    expect(await db.cart.count({ where: { id: cartId } })).toBe(0)
  })

  it('keeps the code that was typed last, the browser’s where there is one', async () => {
    const mouse = await newVariant(5)
    const { session } = await newShopper([mouse])
    const code = async () =>
      (await db.cart.findUniqueOrThrow({ where: { profileId: session.profileId } })).code
    await db.cart.update({ where: { profileId: session.profileId }, data: { code: 'OLD' } })
    for (const typed of ['NEW', null]) {
      const { cartId } = await newCart([mouse])
      await db.cart.update({ where: { id: cartId }, data: { code: typed } })
      await mergeCart(cartId, session.profileId)
      expect(await code()).toBe('NEW')
    }
  })

  it('loses no piece that is put in at that moment', async () => {
    const mouse = await newVariant(50)
    const { key, session } = await newShopper([mouse])
    const { cartId } = await newCart([mouse], 2)
    let merging: Promise<unknown> | undefined
    await db.$transaction(
      async tx => {
        await tx.cartLine.updateMany({
          where: { variantId: mouse.id, cart: { profileId: session.profileId } },
          data: { quantity: 5 },
        })
        merging = mergeCart(cartId, session.profileId)
        await waitingFor('Cart')
      },
      { timeout: 15_000 },
    )
    await merging
    expect((await readCart(key, []))?.lines).toMatchObject([{ quantity: 7 }])
  })

  it('never takes a cart that is somebody’s', async () => {
    const mouse = await newVariant(5)
    const owner = await newShopper([mouse])
    const cart = await db.cart.findUniqueOrThrow({ where: { profileId: owner.session.profileId } })
    const other = await newShopper()
    expect(await mergeCart(cart.id, other.session.profileId)).toBeNull()
    expect((await readCart(owner.key, []))?.lines).toHaveLength(1)
  })
})
