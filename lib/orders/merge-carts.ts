import 'server-only'
import { db } from '@/lib/db'
import { mergeLines, type StoredLine } from './cart'
import { ownCart } from './own-cart'

type Row = StoredLine & { cartId: string; stock: number }

/** So many pieces of a variant that came from an anonymous cart. */
export type CartPiece = { cartId: string; variantId: string; quantity: number }

/**
 * Moves what an anonymous cart holds into the profile's cart, all or nothing, and ends the anonymous one.
 * Carts that belong to somebody already are left alone; of two codes the anonymous one was typed last. Returns the pieces
 * that came along, null when nothing moved.
 */
export function mergeCart(anonymousCartId: string, profileId: string): Promise<CartPiece[] | null> {
  return db.$transaction(async tx => {
    await ownCart(tx, profileId)
    const carts = await tx.$queryRaw<{ id: string; profileId: string | null; code: string | null }[]>`
      SELECT "id", "profileId", "code" FROM "Cart"
      WHERE "profileId" = ${profileId}::uuid OR ("id" = ${anonymousCartId}::uuid AND "profileId" IS NULL)
      ORDER BY "id" FOR UPDATE`
    const own = carts.find(cart => cart.profileId !== null)
    const anonymous = carts.find(cart => cart.profileId === null)
    if (!own || !anonymous) return null
    const rows = await tx.$queryRaw<Row[]>`
      SELECT l."cartId", l."variantId", l."quantity", l."seenPriceCents", l."addedAt", v."stock"
      FROM "CartLine" l JOIN "Variant" v ON v."id" = l."variantId"
      WHERE l."cartId" IN (${own.id}::uuid, ${anonymous.id}::uuid) ORDER BY l."variantId" FOR UPDATE OF l`
    const stock = new Map(rows.map(row => [row.variantId, row.stock]))
    const of = (cartId: string) => rows.filter(row => row.cartId === cartId)
    const lines = mergeLines(of(own.id), of(anonymous.id), id => stock.get(id) ?? 0)
    await tx.cartLine.deleteMany({ where: { cartId: own.id } })
    await tx.cartLine.createMany({
      data: lines.map(({ variantId, quantity, seenPriceCents, addedAt }) => ({
        cartId: own.id,
        variantId,
        quantity,
        seenPriceCents,
        addedAt,
      })),
    })
    await tx.cart.update({ where: { id: own.id }, data: { code: anonymous.code ?? own.code } })
    await tx.cart.delete({ where: { id: anonymous.id } })
    const before = new Map(of(own.id).map(line => [line.variantId, line.quantity]))
    return lines
      .map(({ variantId, quantity }) => ({
        cartId: anonymous.id,
        variantId,
        quantity: quantity - (before.get(variantId) ?? 0),
      }))
      .filter(piece => piece.quantity > 0)
  })
}
