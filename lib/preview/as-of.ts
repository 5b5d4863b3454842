import type { ProfileSnapshot } from '@/lib/profile/snapshot'

/** A snapshot without what came after `now` (epoch ms), orders and what they changed among it. What was added up, such as tastes, stays as it is today. */
export function asOf(snapshot: ProfileSnapshot, now: number): ProfileSnapshot {
  const past = ({ at }: { at: number }) => at <= now
  const later = new Set(snapshot.purchases.filter(bought => !past(bought)).map(({ at }) => at))
  return {
    ...snapshot,
    recent: snapshot.recent.filter(past),
    purchases: snapshot.purchases.filter(past),
    // All lines of an order are of its moment.
    orders: Math.max(0, snapshot.orders - later.size),
    points: snapshot.points.filter(past),
    grants: snapshot.grants.map(grant =>
      past({ at: grant.redeemedAt ?? now }) ? grant : { ...grant, redeemedAt: null },
    ),
    came: snapshot.came && past(snapshot.came) ? snapshot.came : null,
  }
}
