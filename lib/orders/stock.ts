import 'server-only'
import { Prisma } from '@/lib/generated/prisma/client'

/** Thrown inside a transaction that lost a race: undo everything and try again on what is there now. */
export class Again extends Error {}

/** As `Again`, because of an offer that has nothing left: it is left out the next time. */
export class RanOut extends Again {
  constructor(readonly offerId: string) {
    super('an offer ran out')
  }
}

/** True when the same transaction may simply be tried again: a lost race, a deadlock, an order with the same key. */
export function isAgain(error: unknown): boolean {
  if (error instanceof Again) return true
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return false
  if (error.code === 'P2034' || error.code === 'P2002') return true
  return /\b(40P01|40001)\b/.test(JSON.stringify(error.meta ?? null) + error.message)
}

/**
 * Takes the lines' pieces out of stock: one conditional statement for all, so that nothing is ever sold that is
 * not there. Returns the slugs of products of which a variant sold out by it. @throws Again when one is short
 */
export async function takeFromStock(
  tx: Prisma.TransactionClient,
  lines: readonly { variantId: string; quantity: number }[],
): Promise<string[]> {
  const wanted = Map.groupBy(lines, line => line.variantId)
  const ids = [...wanted.keys()]
  const quantities = ids.map(id => (wanted.get(id) ?? []).reduce((sum, line) => sum + line.quantity, 0))
  const taken = await tx.$queryRaw<{ stock: number; slug: string }[]>`
    UPDATE "Variant" v SET "stock" = v."stock" - w."quantity"
    FROM unnest(${ids}::uuid[], ${quantities}::int[]) AS w("id", "quantity"), "Product" p
    WHERE v."id" = w."id" AND v."stock" >= w."quantity" AND p."id" = v."productId"
    RETURNING v."stock", p."slug"`
  if (taken.length < ids.length) throw new Again('not enough in stock')
  return taken.filter(row => row.stock === 0).map(row => row.slug)
}
