import type { ProfileSnapshot } from '@/lib/profile/snapshot'

/** A snapshot without what came after `now` (epoch ms). What was added up, such as tastes, stays as it is today. */
export function asOf(snapshot: ProfileSnapshot, now: number): ProfileSnapshot {
  const past = ({ at }: { at: number }) => at <= now
  return {
    ...snapshot,
    recent: snapshot.recent.filter(past),
    purchases: snapshot.purchases.filter(past),
    came: snapshot.came && past(snapshot.came) ? snapshot.came : null,
  }
}
