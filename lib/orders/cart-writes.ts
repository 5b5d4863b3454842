import 'server-only'
import { storeTime } from '@/lib/clock'
import { db } from '@/lib/db'
import { mayHave } from '@/lib/loyalty/early-access'
import { clampQuantity, MOST } from './cart'
import type { CartKey } from './cart-key'
import { opens } from './cart-rows'
import { ownCart } from './own-cart'

export type Changed = { cartId: string; productId: string; name: string; quantity: number; wanted: number }

/** The ids of launches that are open to the shopper already; asked only where it matters. */
export type Early = () => Promise<readonly string[]>

const variantOnSale = (id: string) =>
  db.variant.findFirst({
    where: { id, product: { retiredAt: null } },
    select: {
      priceCents: true,
      stock: true,
      product: { select: { id: true, slug: true, name: true, launchedAt: true } },
    },
  })

/** Whether it is open to this shopper; what is out already asks no further. */
async function isOpen({ id, launchedAt }: { id: string; launchedAt: Date }, early: Early): Promise<boolean> {
  const [product, now] = [{ id, launchedAt: launchedAt.getTime() }, storeTime()]
  return mayHave(product, [], now) || mayHave(product, await early(), now)
}

/** The id of the cart a key opens, making one where there is none; null when the session has ended. */
async function openCart(key: CartKey | null): Promise<string | null> {
  if (key) {
    const [held] = await db.$queryRaw<{ id: string }[]>`SELECT c."id" FROM "Cart" c WHERE ${opens(key)}`
    if (held) return held.id
  }
  if (key?.kind !== 'shopper') return (await db.cart.create({ data: {}, select: { id: true } })).id
  const { shopperId: id, profileId, epoch } = key.session
  if (!(await db.shopper.findFirst({ where: { id, profileId, epoch }, select: { id: true } }))) return null
  return ownCart(db, profileId)
}

/**
 * Puts `quantity` more of a variant into the cart, up to 99 and to the stock, in one statement so that two
 * clicks add up. Returns `sold-out`, `gone` or `soon` where nothing can be added, `ended` when the session has.
 */
export async function putIn(
  key: CartKey | null,
  variantId: string,
  quantity: number,
  early: Early,
): Promise<Changed | 'sold-out' | 'gone' | 'soon' | 'ended'> {
  const variant = await variantOnSale(variantId)
  if (!variant) return 'gone'
  if (!(await isOpen(variant.product, early))) return 'soon'
  if (variant.stock < 1) return 'sold-out'
  const cartId = await openCart(key)
  if (!cartId) return 'ended'
  const most = Math.min(MOST, variant.stock)
  const [line] = await db.$queryRaw<{ quantity: number }[]>`
    INSERT INTO "CartLine" AS l ("cartId", "variantId", "quantity", "seenPriceCents")
    VALUES (${cartId}::uuid, ${variantId}::uuid, ${clampQuantity(quantity, variant.stock)}, ${variant.priceCents})
    ON CONFLICT ("cartId", "variantId") DO UPDATE SET
      "quantity" = LEAST(${most}, l."quantity" + ${quantity}), "seenPriceCents" = excluded."seenPriceCents"
    RETURNING "quantity"`
  await touch(cartId)
  const { id: productId, name } = variant.product
  return { cartId, productId, name, quantity: line?.quantity ?? 0, wanted: quantity }
}

/** Sets a line's quantity, at most what is in stock; null when the cart has no such line or it cannot be had. */
export async function setLine(
  key: CartKey,
  variantId: string,
  wanted: number,
  early: Early,
): Promise<Changed | null> {
  const variant = await variantOnSale(variantId)
  const quantity = variant ? clampQuantity(wanted, variant.stock) : 0
  if (!variant || quantity === 0 || !(await isOpen(variant.product, early))) return null
  const [line] = await db.$queryRaw<{ cartId: string }[]>`
    UPDATE "CartLine" l SET "quantity" = ${quantity}, "seenPriceCents" = ${variant.priceCents}
    FROM "Cart" c WHERE l."cartId" = c."id" AND l."variantId" = ${variantId}::uuid AND ${opens(key)}
    RETURNING l."cartId"`
  if (!line) return null
  await touch(line.cartId)
  return { cartId: line.cartId, productId: variant.product.id, name: variant.product.name, quantity, wanted }
}

/** Takes a line out; returns what it was, so that it can be put back, or null when it was not there. */
export async function takeOut(key: CartKey, variantId: string) {
  const [line] = await takeAllOut(key, [variantId])
  return line ?? null
}

/** Takes these variants out, all at once; returns what they were. */
export function takeAllOut(key: CartKey, variantIds: readonly string[]) {
  return db.$queryRaw<{ productId: string; quantity: number }[]>`
    DELETE FROM "CartLine" l USING "Cart" c, "Variant" v
    WHERE l."cartId" = c."id" AND v."id" = l."variantId" AND l."variantId" = ANY(${variantIds}::uuid[]) AND ${opens(key)}
    RETURNING v."productId", l."quantity"`
}

/** Writes the code the shopper wants to use into the cart, or clears it. */
export async function setCode(key: CartKey, code: string | null): Promise<void> {
  await db.$executeRaw`UPDATE "Cart" c SET "code" = ${code}, "updatedAt" = now() WHERE ${opens(key)}`
}

const touch = (id: string) => db.cart.updateMany({ where: { id }, data: { updatedAt: new Date() } })
