import type { NextLooks } from '@/lib/catalogue/catalogue'
import { emptyNumbering, type Numbering, numberOf } from '../numbering'
import { appendClick, isOpen, openSession } from './clicks'
import { nextItems } from './predict'
import { type SessionIndex, sessionIndex } from './session-index'

/** Sessions in which something may still be looked at; of more the longest silent are closed. */
const OPEN = 5_000
/** Clicks of one session that count: nobody looks at more in one go, whatever sends them. */
const PER_SESSION = 100

/** One product looked at; `at` in epoch milliseconds. */
export type LookedAt = { session: string; product: string; at: number }

/** The sessions of this shop, ready to be asked. Knows sessions by number; their ids only while they are open. */
export type ShopSessions = { index: SessionIndex; products: Numbering; open: Map<string, number> }

/** Room for the newest `looks`; memory is bounded by it. */
export function emptyShopSessions(looks: number): ShopSessions {
  return { index: sessionIndex(looks), products: emptyNumbering(), open: new Map() }
}

/** Appends a look to its session; the same product again at once is a page reloaded, and counts once. */
export function addLook(
  { index, products, open }: ShopSessions,
  { session: id, product, at }: LookedAt,
): void {
  const { clicks } = index
  const held = open.get(id)
  const session = held !== undefined && isOpen(clicks, held) ? held : openSession(clicks)
  // The map keeps the order of use, the longest silent first.
  open.delete(id)
  open.set(id, session)
  if (open.size > OPEN) open.delete(open.keys().next().value ?? id)
  const slot = session % clicks.sessionCapacity
  if ((clicks.length[slot] as number) >= PER_SESSION) return
  const item = numberOf(products, product)
  const last = clicks.last[slot] as number
  if (last >= 0 && clicks.item[last % clicks.capacity] === item) return
  appendClick(clicks, session, item, Math.floor(at / 1_000))
}

/** What people look at after `ids` (oldest first) in this shop; see NextLooks. */
export function nextLooksIn(
  { index, products }: ShopSessions,
  ...[ids, now, count]: Parameters<NextLooks>
): ReturnType<NextLooks> {
  const session = ids.flatMap(id => products.numbers.get(id) ?? [])
  const last = products.numbers.get(ids.at(-1) ?? '')
  const found = nextItems(index, session, Math.floor(now / 1_000), count)
  const most = found[0]?.score ?? 1
  return {
    support: last === undefined ? 0 : (index.clicks.sessionsOf[last] as number),
    found: found.map(({ item, score }) => [products.ids[item] as string, score / most]),
  }
}
