import 'server-only'
import { db } from '@/lib/db'
import { emptySnapshot, type ProfileSnapshot } from './snapshot'
import { snapshotStatement } from './statement'
import type { Subject } from './who'

type Who = Pick<
  ProfileSnapshot,
  'profileId' | 'shopperId' | 'role' | 'epoch' | 'consent' | 'firstSeenAt' | 'facts'
>

/** The statement's JSON: rows as arrays, which is half the bytes. */
type Raw = Pick<ProfileSnapshot, 'dismissed' | 'grants' | 'orders' | 'revision'> & {
  who: Who | null
  affinities: [ProfileSnapshot['affinities'][number]['dimension'], string, mass: number, evidence: number][]
  recent: [string, ProfileSnapshot['recent'][number]['name'], at: number][]
  purchases: [string, at: number, quantity: number][]
  cart: [variantId: string, productId: string, quantity: number][]
}

/** Reads a profile snapshot, in one statement; `cartId` is the cart of somebody who is not signed in. */
export async function readSnapshot(subject: Subject, cartId: string | null): Promise<ProfileSnapshot> {
  const [row] = await db.$queryRaw<{ snapshot: Raw }[]>(snapshotStatement(subject, cartId))
  if (!row) throw new Error('The snapshot statement answered nothing.')
  const { who, affinities, recent, purchases, cart, ...rest } = row.snapshot
  return {
    ...emptySnapshot(rest.revision),
    ...rest,
    ...who,
    affinities: affinities.map(([dimension, key, mass, evidence]) => ({ dimension, key, mass, evidence })),
    recent: recent.map(([productId, name, at]) => ({ productId, name, at })),
    purchases: purchases.map(([productId, at, quantity]) => ({ productId, at, quantity })),
    cart: cart.map(([variantId, productId, quantity]) => ({ variantId, productId, quantity })),
  }
}
