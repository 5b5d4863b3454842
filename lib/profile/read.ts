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
type Raw = Pick<
  ProfileSnapshot,
  | 'dismissed'
  | 'grants'
  | 'promotions'
  | 'orders'
  | 'revision'
  | 'decay'
  | 'choices'
  | 'visit'
  | 'value'
  | 'came'
> & {
  who: Who | null
  affinities: [ProfileSnapshot['affinities'][number]['dimension'], string, mass: number, evidence: number][]
  impressions: [string, shown: number, chosen: number][]
  recent: [string, ProfileSnapshot['recent'][number]['name'], at: number][]
  purchases: [string, at: number, quantity: number][]
  cart: [variantId: string, productId: string, quantity: number, addedAt: number][]
  points: [at: number, points: number][]
}

/** Snapshots held parsed, by subject: whoever comes back unchanged gives the same object again. */
const HELD = 1_000
const held = new Map<string, { text: string; snapshot: ProfileSnapshot }>()

/**
 * Reads a profile snapshot, in one statement; `cartId` is the cart of somebody who is not signed in. While
 * nothing about a subject changes it is the very same object, so that what was decided from it can be kept.
 */
export async function readSnapshot(subject: Subject, cartId: string | null): Promise<ProfileSnapshot> {
  const [row] = await db.$queryRaw<{ snapshot: string }[]>(snapshotStatement(subject, cartId))
  if (!row) throw new Error('The snapshot statement answered nothing.')
  const key = `${keyOf(subject)} ${cartId}`
  const before = held.get(key)
  const same = before?.text === row.snapshot
  const snapshot = same ? before.snapshot : parsed(row.snapshot)
  held.delete(key)
  held.set(key, { text: row.snapshot, snapshot })
  for (const oldest of held.keys()) {
    if (held.size <= HELD) break
    held.delete(oldest)
  }
  return snapshot
}

/** Statements under way at once while many snapshots are read, so that pages still find a connection. */
const AT_ONCE = 4

/** The snapshots of these profiles as they are now, in no order and kept nowhere: for looking over many at once. */
export async function readSnapshots(profileIds: readonly string[]): Promise<ProfileSnapshot[]> {
  const waiting = profileIds.values()
  const snapshots: ProfileSnapshot[] = []
  async function read() {
    for (const profileId of waiting) {
      const statement = snapshotStatement({ kind: 'shopper', profileId, shopperId: '' }, null)
      const [row] = await db.$queryRaw<{ snapshot: string }[]>(statement)
      if (row) snapshots.push(parsed(row.snapshot))
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, read))
  return snapshots
}

/** Drops what this process holds of a profile that has changed or is gone. */
export function forgetSnapshot(profileId: string): void {
  for (const key of held.keys()) if (key.startsWith(profileId)) held.delete(key)
}

function keyOf(subject: Subject): string {
  if (subject.kind === 'stranger') return 'stranger'
  return subject.kind === 'shopper' ? subject.profileId : subject.visitorId
}

function parsed(text: string): ProfileSnapshot {
  const { who, affinities, impressions, recent, purchases, cart, points, ...rest }: Raw = JSON.parse(text)
  return {
    ...emptySnapshot(rest.revision),
    ...rest,
    ...who,
    affinities: affinities.map(([dimension, key, mass, evidence]) => ({ dimension, key, mass, evidence })),
    impressions: impressions.map(([productId, shown, chosen]) => ({ productId, shown, chosen })),
    recent: recent.map(([productId, name, at]) => ({ productId, name, at })),
    purchases: purchases.map(([productId, at, quantity]) => ({ productId, at, quantity })),
    cart: cart.map(([variantId, productId, quantity, addedAt]) => ({
      variantId,
      productId,
      quantity,
      addedAt,
    })),
    points: points.map(([at, points]) => ({ at, points })),
  }
}
