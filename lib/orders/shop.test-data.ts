import { expect, vi } from 'vitest'
import { db } from '@/lib/db'
import type { CartKey } from './cart-key'
import { readCart } from './cart-rows'
import { parseSeen, seenOf } from './changes'
import type { Placing } from './place'
import { basisFor, priceOf } from './pricing'

/** A shop of one shelf in this test file's own database. */
export async function openShop(): Promise<void> {
  await db.department.create({ data: { slug: 'tech', name: 'Tech', blurb: '', tint: '', position: 1 } })
  const about = { name: 'Mice', singular: 'mouse', blurb: '', position: 1, quietDays: 0 }
  await db.productGroup.create({
    data: { ...about, slug: 'mice', departmentSlug: 'tech', afterPurchase: 'COMPLEMENT' },
  })
  await db.brand.create({ data: { slug: 'kiesel', name: 'Kiesel', story: '' } })
}

let made = 0

/** A product with one variant of this stock and price. */
export async function newVariant(stock: number, priceCents = 4_900) {
  const slug = `mouse-${++made}`
  const words = {
    name: `Mouse ${made}`,
    tagline: '',
    description: '',
    style: '',
    material: '',
    document: slug,
  }
  const { id: productId, variants } = await db.product.create({
    data: {
      ...words,
      slug,
      groupSlug: 'mice',
      brandSlug: 'kiesel',
      season: 'ALL',
      topics: [],
      tier: 'MID',
      facts: {},
      launchedAt: new Date(0),
      rating: 0,
      ratingCount: 0,
      variants: { create: { sku: slug, priceCents, stock, position: 0 } },
    },
    include: { variants: true },
  })
  return { id: variants[0]?.id ?? '', productId, priceCents }
}

/** An anonymous cart with one piece of each. */
export async function newCart(variants: { id: string; priceCents: number }[], quantity = 1) {
  const { id: cartId } = await db.cart.create({
    data: {
      lines: {
        create: variants.map(v => ({ variantId: v.id, quantity, seenPriceCents: v.priceCents })),
      },
    },
  })
  return { kind: 'cookie', cartId } satisfies CartKey
}

/**
 * So many accounts with their sessions, each with a cart like `newCart`'s if there is anything to put in. One
 * statement a table, however many they are: a crowd that signs up at once would wait for connections.
 */
export async function newShoppers(
  count: number,
  variants: { id: string; priceCents: number }[] = [],
  quantity = 1,
) {
  const people = Array.from({ length: count }, () => ({
    email: `shopper-${++made}@example.com`,
    shopperId: crypto.randomUUID(),
    profileId: crypto.randomUUID(),
    cartId: crypto.randomUUID(),
  }))
  await db.profile.createMany({ data: people.map(({ profileId }) => ({ id: profileId })) })
  await db.shopper.createMany({
    data: people.map(({ shopperId: id, profileId, email }) => ({ id, profileId, email, passwordHash: '' })),
  })
  if (variants.length > 0) {
    await db.cart.createMany({ data: people.map(({ cartId: id, profileId }) => ({ id, profileId })) })
    await db.cartLine.createMany({
      data: people.flatMap(({ cartId }) =>
        variants.map(v => ({ cartId, variantId: v.id, quantity, seenPriceCents: v.priceCents })),
      ),
    })
  }
  return people.map(({ email, shopperId, profileId }) => {
    const session = { shopperId, profileId, role: 'SHOPPER', epoch: 0, name: null } as const
    return { email, session, key: { kind: 'shopper', session } satisfies CartKey }
  })
}

/** One of `newShoppers`. */
export async function newShopper(variants: { id: string; priceCents: number }[] = [], quantity = 1) {
  const [shopper] = await newShoppers(1, variants, quantity)
  if (!shopper) throw new Error('one was made')
  return shopper
}

/** The checkout of this cart, at the price the shopper saw. */
export function checkout(
  cart: CartKey,
  seenTotalCents: number,
  idempotencyKey = crypto.randomUUID(),
): Placing {
  return {
    cart,
    profileId: cart.kind === 'shopper' ? cart.session.profileId : null,
    email: 'somebody@example.com',
    address: {
      recipient: 'Somebody',
      street: 'Somewhere 1',
      postcode: '10115',
      city: 'Berlin',
      country: 'DE',
    },
    idempotencyKey,
    seenTotalCents,
    basis: () =>
      basisFor(cart.kind === 'cookie' ? { kind: 'stranger' } : { kind: 'shopper', ...cart.session }, cart),
  }
}

/** The same with all that its page would say the order is made of. */
export async function checkoutOf(cart: CartKey): Promise<Placing> {
  const { basis } = checkout(cart, 0)
  const [read, held] = [await basis(), await readCart(cart, [])]
  if (!held) throw new Error('There is no such cart.')
  const priced = priceOf(held, read, Date.now())
  return { ...checkout(cart, priced.totalCents), seen: parseSeen(seenOf(priced)) }
}

/** What the database says is left of a variant. */
export async function stockOf(id: string): Promise<number> {
  return (await db.variant.findUniqueOrThrow({ where: { id } })).stock
}

/** Resolves once somebody waits for a lock on a table whose name begins like this. */
export const waitingFor = (table: string) =>
  vi.waitFor(async () => {
    const waiting = await db.$queryRaw<unknown[]>`
      SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'
        AND strpos(query, ${`"${table}`}) > 0`
    expect(waiting).not.toEqual([])
  }, 10_000)
