import 'server-only'
import { storeTime } from '@/lib/clock'
import { db } from '@/lib/db'
import type { Prisma } from '@/lib/generated/prisma/client'
import { countOrder } from '@/lib/loyalty/points'
import { redeemOffers } from '@/lib/offers/ledger'
import type { Offer } from '@/lib/offers/offer'
import { isRunOut } from '@/lib/offers/run-out'
import { shareOf } from '@/lib/offers/share'
import { ageToConfirm, forTheirAge } from './age-check'
import { isOrderable } from './cart'
import type { CartKey } from './cart-key'
import { opens, readCart } from './cart-rows'
import { changesSince, isAsSeen, type Seen } from './changes'
import type { Address } from './checkout-form'
import { orderData } from './order-data'
import { type PriceBasis, type PricedCart, priceOf } from './pricing'
import { Again, isAgain, RanOut, takeFromStock } from './stock'
import { atTheTill } from './till'

export type Placing = {
  cart: CartKey
  /** Whose order: the signed-in shopper's profile, a consenting visitor's, or nobody's. */
  profileId: string | null
  email: string
  address: Address
  idempotencyKey: string
  /** “I am so old or older”, where it was said. */
  confirmedAge?: number | null
  seenTotalCents: number
  /** What the page said it is made of: nothing else is ordered, and a change is told. */
  seen?: Seen | null
  /** Read anew for each attempt, so that a used-up offer is seen as such. */
  basis: () => Promise<PriceBasis>
}

export type PlacedLine = { id: string; productId: string; quantity: number; unitPriceCents: number }

export type Placed =
  | { kind: 'placed'; number: number; at: Date; lines: PlacedLine[]; soldOut: string[]; ranOut: boolean }
  /** The same form came twice: the order it made the first time. */
  | { kind: 'known'; number: number }
  /** It costs something else by now, or is another order for the same money; nothing was done. */
  | { kind: 'changed'; totalCents: number; what: string[] }
  /** A line is gone, sold out or short; nothing was done. */
  | { kind: 'blocked' }
  /** The shopper is too young for a line; nothing was done. */
  | { kind: 'too-young' }
  /** Sold from this age on, and nobody said they are; nothing was done. */
  | { kind: 'unconfirmed'; age: number }
  | { kind: 'empty' }

const ATTEMPTS = 4

/**
 * Turns the cart into an order, all or nothing: prices worked out anew, stock taken down, grants used up, the
 * cart emptied. Rivals for the last piece wait for each other; whoever comes too late gets `blocked`. The same
 * idempotency key gives the same order, however often and however concurrently it is sent.
 */
export function place(placing: Placing): Promise<Placed> {
  return atTheTill(() => tryToPlace(placing))
}

async function tryToPlace(placing: Placing): Promise<Placed> {
  const ranOut = new Set<string>()
  for (let attempt = 1; ; attempt++) {
    const basis = await placing.basis()
    const offers = basis.offers.filter(offer => !ranOut.has(offer.id))
    try {
      return await db.$transaction(
        tx => placeIn(tx, placing, { ...basis, offers, all: basis.offers, ranOut }),
        {
          maxWait: 8_000,
          timeout: 15_000,
        },
      )
    } catch (error) {
      if (attempt === ATTEMPTS || !isAgain(error)) throw error
      if (error instanceof RanOut) ranOut.add(error.offerId)
    }
  }
}

type Basis = PriceBasis & {
  /** Every offer, those left out among them, and which had nothing left for this order. */
  all: readonly Offer[]
  ranOut: ReadonlySet<string>
}

async function placeIn(tx: Prisma.TransactionClient, placing: Placing, basis: Basis): Promise<Placed> {
  // Two submissions of one cart come one after the other; the second finds the order of the first.
  await tx.$queryRaw`SELECT c."id" FROM "Cart" c WHERE ${opens(placing.cart)} FOR UPDATE`
  const known = await tx.order.findUnique({ where: { idempotencyKey: placing.idempotencyKey } })
  if (known) return isOwn(known, placing) ? { kind: 'known', number: known.number } : { kind: 'empty' }

  // What is put in while this is written stays for the next order, also where it is more of the same.
  await tx.$queryRaw`
    SELECT FROM "CartLine" l JOIN "Cart" c ON c."id" = l."cartId" WHERE ${opens(placing.cart)}
    ORDER BY l."variantId" FOR UPDATE OF l`
  const now = storeTime()
  const wanted = await readCart(placing.cart, basis.early, tx)
  if (!wanted) return { kind: 'empty' }
  await lockVariants(tx, [...wanted.lines, ...priceOf(wanted, basis, now).lines])
  const held = await readCart(placing.cart, basis.early, tx)
  if (!held || held.lines.length === 0) return { kind: 'empty' }
  const cart = forTheirAge(held, basis.snapshot, now)
  if (cart.lines.some(({ state }) => state.kind === 'too-young')) return { kind: 'too-young' }
  if (!cart.lines.every(isOrderable)) return { kind: 'blocked' }
  const age = ageToConfirm(cart, basis.snapshot, now)
  if (age !== null && (placing.confirmedAge ?? 0) < age) return { kind: 'unconfirmed', age }
  const at = new Date()
  const priced = priceOf(cart, basis, now)
  if (priced.totalCents !== placing.seenTotalCents || !isAsSeen(placing.seen ?? null, priced)) {
    const what = changesSince(placing.seen ?? null, priced, basis.all, runOutIn(basis, now), now)
    return { kind: 'changed', totalCents: priced.totalCents, what }
  }

  const order = await tx.order.create({ data: orderData(placing, priced, age, at), include: { lines: true } })
  const ranOut = await redeem(tx, priced, basis, { orderId: order.id, profileId: placing.profileId, now, at })
  await countOrder(tx, order.id, priced.appliedOffers)
  await tx.cartLine.deleteMany({ where: { cartId: cart.id } })
  await tx.cart.update({ where: { id: cart.id }, data: { code: null } })
  const soldOut = await takeFromStock(tx, priced.lines)
  const lines = order.lines.map(({ id, productId, quantity, unitPriceCents }) => ({
    id,
    productId: productId ?? '',
    quantity,
    unitPriceCents,
  }))
  return { kind: 'placed', number: order.number, at, lines, soldOut, ranOut }
}

const runOutIn =
  ({ ranOut, snapshot, left }: Basis, now: number) =>
  (offer: Offer, cents: number) =>
    ranOut.has(offer.id) ||
    isRunOut(offer, shareOf(snapshot.value), now) ||
    cents > (left.get(offer.id) ?? Infinity)

const isOwn = (order: { profileId: string | null; email: string }, placing: Placing) =>
  order.profileId === placing.profileId && order.email === placing.email

/**
 * What is bought and what is given with it, always in the order of their ids, so that two checkouts never wait for each
 * other in a circle.
 */
function lockVariants(tx: Prisma.TransactionClient, lines: readonly { variantId: string }[]) {
  const ids = lines.map(line => line.variantId)
  return tx.$queryRaw`SELECT "id" FROM "Variant" WHERE "id" = ANY(${ids}::uuid[]) ORDER BY "id" FOR NO KEY UPDATE`
}

/** Whether an offer ran out with this order. @throws Again when one no longer stands as it was priced */
async function redeem(
  tx: Prisma.TransactionClient,
  priced: PricedCart,
  { offers, snapshot }: PriceBasis,
  user: Omit<Parameters<typeof redeemOffers>[2], 'share'>,
): Promise<boolean> {
  const uses = priced.appliedOffers.flatMap(({ offerId, period, savedCents }) => {
    const offer = offers.find(({ id }) => id === offerId)
    return offer ? [{ offer, period, savedCents }] : []
  })
  if (uses.length === 0) return false
  const redeemed = await redeemOffers(tx, uses, { ...user, share: shareOf(snapshot.value) })
  if (redeemed.ok) return redeemed.ranOut
  if (redeemed.why === 'edited') throw new Again('an offer was edited meanwhile')
  throw new RanOut(redeemed.offerId)
}
