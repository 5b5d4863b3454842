import 'server-only'
import type { NextBasket, NextLooks } from '@/lib/catalogue/catalogue'
import { pool } from '@/lib/db'
import { type Bought, nextBasketIn, type ShopBaskets, shopBaskets } from './next-basket/shop-baskets'
import { addLook, emptyShopSessions, nextLooksIn, type ShopSessions } from './session-knn/shop-sessions'

/** The newest looks and order lines a process learns from; some 35 bytes a look. */
const LOOKS = 200_000
const LINES = 200_000
/** What others looked at is in this process after so long. */
const REFRESH_MS = 15_000
/** Both models are learned anew, so that what was erased or cancelled is forgotten. */
const ANEW_MS = 3_600_000
/** An event may be written so much later than it happened. */
const LATE_MS = 120_000

type Live = { sessions: ShopSessions; newest: number; taken: Map<string, number> }
const shared = globalThis as typeof globalThis & {
  tanteEmmaModels?: { live: Live | null; baskets: ShopBaskets | null }
}
shared.tanteEmmaModels ??= { live: null, baskets: null }
const models = shared.tanteEmmaModels

/** See NextLooks; nothing until the log has been read. */
export const nextLooks: NextLooks = (...asked) =>
  models.live ? nextLooksIn(models.live.sessions, ...asked) : { support: 0, found: [] }

/** See NextBasket; nothing until the orders have been read. */
export const nextBasket: NextBasket = (...asked) =>
  models.baskets ? nextBasketIn(models.baskets, ...asked) : []

/** Learns in the background, and keeps up; until then, and whenever a read fails (`tell`), the shop serves what it has. */
export function startModels(tell: (error: unknown) => void): void {
  const anew = () => learnModels(new Date()).catch(tell)
  void anew()
  setInterval(anew, ANEW_MS).unref()
  setInterval(() => followLooks().catch(tell), REFRESH_MS).unref()
}

/** Reads the newest looks and orders as of `now` and puts models learned from them in place of the old ones. */
export async function learnModels(now: Date): Promise<void> {
  const { rows: looks } = await pool.query<LookRow>(NEWEST_LOOKS, [now, LOOKS])
  const live: Live = { sessions: emptyShopSessions(LOOKS), newest: now.getTime() - LATE_MS, taken: new Map() }
  take(live, looks.reverse())
  models.live = live
  const { rows } = await pool.query<Bought>(NEWEST_ORDERS, [now, LINES])
  models.baskets = shopBaskets(rows.reverse(), now.getTime())
}

/** Takes up what was looked at since, in whatever process. */
export async function followLooks(): Promise<void> {
  const { live } = models
  if (!live) return
  const since = new Date(live.newest - LATE_MS)
  const { rows } = await pool.query<LookRow>(LOOKS_SINCE, [since, LOOKS])
  take(live, rows)
}

type LookRow = { id: string; session: string; product: string; at: number }

function take(live: Live, rows: readonly LookRow[]): void {
  for (const look of rows) {
    if (live.taken.has(look.id)) continue
    addLook(live.sessions, look)
    live.newest = Math.max(live.newest, look.at)
    live.taken.set(look.id, look.at)
  }
  // Only what the next read could bring again has to be known.
  for (const [id, at] of live.taken) if (at < live.newest - LATE_MS) live.taken.delete(id)
}

const LOOK = `
  SELECT e."id", e."sessionId" AS session, e."productId" AS product, extract(epoch FROM e."at")::float8 * 1000 AS at
  FROM "Event" e
  WHERE e."name" = 'view_item' AND e."sessionId" IS NOT NULL AND e."productId" IS NOT NULL`
const NEWEST_LOOKS = `${LOOK}
    AND e."at" > $1::timestamptz - interval '180 days' AND e."at" <= $1
  ORDER BY e."at" DESC, e."id" DESC LIMIT $2`
const LOOKS_SINCE = `${LOOK} AND e."at" > $1 AND e."at" <= now() ORDER BY e."at", e."id" LIMIT $2`

/** Orders of the newest lines; the oldest of them may be cut short. */
const NEWEST_ORDERS = `
  SELECT l."profileId" AS by, extract(epoch FROM l."placedAt")::float8 * 1000 AS at,
         array_agg(DISTINCT l."productId") AS products
  FROM (
    SELECT o."id", o."profileId", o."placedAt", l."productId"
    FROM "Order" o JOIN "OrderLine" l ON l."orderId" = o."id"
    WHERE o."status" <> 'CANCELLED' AND o."profileId" IS NOT NULL AND l."productId" IS NOT NULL
      AND o."placedAt" > $1::timestamptz - interval '730 days' AND o."placedAt" <= $1
    ORDER BY o."placedAt" DESC LIMIT $2
  ) l
  GROUP BY l."id", l."profileId", l."placedAt"
  ORDER BY l."placedAt" DESC, l."id" DESC`
