import { randomUUID } from 'node:crypto'
import { pool } from '@/lib/db'
import { insertRows } from '@/prisma/seed/insert-rows'
import { productId } from '@/prisma/seed/load-catalogue'

/** The moment the models of a test are built for. */
export const now = new Date('2026-11-22T10:00:00Z')
const ago = (days: number) => new Date(now.getTime() - days * 86_400_000)

/** So many people we know. */
export async function people(count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, () => randomUUID())
  await insertRows(
    pool,
    'Profile',
    ids.map(id => ({ id })),
  )
  return ids
}

/** An order of these products by somebody (or nobody known), so many days before `now`. */
export async function order(
  profileId: string | undefined,
  days: number,
  slugs: string[],
  status = 'DELIVERED',
) {
  const id = randomUUID()
  const address = {
    email: 'a@b.example',
    recipient: 'A',
    street: 'S 1',
    postcode: '10115',
    city: 'Berlin',
    country: 'DE',
  }
  const cents = { subtotalCents: 100, discountCents: 0, shippingCents: 0, totalCents: 100 }
  await insertRows(pool, 'Order', [
    {
      id,
      profileId,
      idempotencyKey: randomUUID(),
      status,
      placedAt: ago(days),
      ...address,
      ...cents,
    },
  ])
  await insertRows(
    pool,
    'OrderLine',
    slugs.map(slug => ({
      id: randomUUID(),
      orderId: id,
      productId: productId(slug),
      name: slug,
      variantLabel: '',
      unitPriceCents: 100,
      quantity: 1,
    })),
  )
}

/** These products, looked at (or whatever `name` says) one after the other in one session. */
export const look = (
  sessionId: string,
  profileId: string | undefined,
  days: number,
  slugs: string[],
  name = 'view_item',
) =>
  insertRows(
    pool,
    'Event',
    slugs.map(slug => ({
      at: ago(days),
      id: randomUUID(),
      profileId,
      sessionId,
      name,
      productId: productId(slug),
      data: {},
    })),
  )
