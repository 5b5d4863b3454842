import { randomUUID } from 'node:crypto'
import { db, pool } from '@/lib/db'
import type { Prisma } from '@/lib/generated/prisma/client'
import { uuid7 } from '@/lib/visits/uuid7'
import { catalogue } from '@/prisma/seed/catalogue/catalogue'
import { loadCatalogue } from '@/prisma/seed/load-catalogue'

const DAY = 86_400_000

/** Puts the whole catalogue into the test's own database. */
export async function stockShop(): Promise<void> {
  const client = await pool.connect()
  try {
    await loadCatalogue(client, catalogue, new Date())
  } finally {
    client.release()
  }
}

/** A shopper of whom nothing else is known, with an account. */
export async function newShopper(facts: Partial<Prisma.ProfileCreateInput> = {}) {
  const { id, shopper } = await db.profile.create({
    data: {
      ...facts,
      shopper: { create: { email: `${randomUUID()}@shop.test`, passwordHash: 'none' } },
    },
    include: { shopper: true },
  })
  return { kind: 'shopper' as const, profileId: id, shopperId: shopper?.id ?? '' }
}

/** The same, agreed to being remembered. */
export const newKnownShopper = () => newShopper({ consent: 'GRANTED' })

export const newVisitorSubject = () => ({ kind: 'visitor' as const, visitorId: uuid7() })

/** The id of a product of the catalogue. */
export async function idOf(slug: string): Promise<string> {
  return (await db.product.findUniqueOrThrow({ where: { slug } })).id
}

/** An order of one product so many days ago. */
export async function buy(profileId: string, slug: string, daysAgo: number): Promise<void> {
  const product = await db.product.findUniqueOrThrow({ where: { slug }, include: { variants: true } })
  const [variant] = product.variants
  const price = variant?.priceCents ?? 0
  await db.order.create({
    data: {
      profileId,
      idempotencyKey: randomUUID(),
      placedAt: new Date(Date.now() - daysAgo * DAY),
      email: 'someone@shop.test',
      recipient: 'Someone',
      street: 'Hof 1',
      postcode: '10115',
      city: 'Berlin',
      country: 'DE',
      subtotalCents: price,
      discountCents: 0,
      shippingCents: 0,
      totalCents: price,
      lines: {
        create: {
          productId: product.id,
          variantId: variant?.id,
          name: product.name,
          variantLabel: '',
          unitPriceCents: price,
          quantity: 1,
        },
      },
    },
  })
}
