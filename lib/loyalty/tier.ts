/** A step of the programme; `points` of a year are needed for it, `earlyDays` before a launch its members may buy. */
export type Tier = { slug: string; name: string; points: number; earlyDays: number }

/** One entry of the ledger: since when (epoch ms) so many points count; fewer than none where some are taken back. */
export type Entry = { at: number; points: number }

const DAY = 86_400_000
/** Points count for a year from the order that brought them. */
export const COUNTS_DAYS = 365
const COUNTS_MS = COUNTS_DAYS * DAY

/** What goods for so many cents bring: a point for every full euro. */
export const pointsOf = (cents: number) => Math.max(0, Math.floor(cents / 100))

/** The points that count at `now` (epoch ms), never below 0; the order of the ledger does not matter. */
export function pointsAt(ledger: readonly Entry[], now: number): number {
  const sum = ledger.reduce((sum, entry) => (entry.at > now - COUNTS_MS ? sum + entry.points : sum), 0)
  return Math.max(0, sum)
}

/** The highest tier these points reach, or null below the first; `tiers` from the lowest up. */
export function tierOf(points: number, tiers: readonly Tier[]): Tier | null {
  return tiers.findLast(tier => tier.points <= points) ?? null
}

/** Where somebody with this ledger stands at `now` (epoch ms). */
export const tierAt = (ledger: readonly Entry[], tiers: readonly Tier[], now: number): Tier | null =>
  tierOf(pointsAt(ledger, now), tiers)

/** The tier after this one, after null the first; null at the top. */
export function nextTier(tier: Tier | null, tiers: readonly Tier[]): Tier | null {
  return tiers.find(other => other.points > (tier?.points ?? 0)) ?? null
}

/**
 * When (epoch ms) a tier of so many points is lost if nothing more is bought: as soon as enough of what counts at
 * `now` is a year old. `now` itself where the points do not reach it.
 */
export function heldUntil(ledger: readonly Entry[], points: number, now: number): number {
  let left = pointsAt(ledger, now)
  if (left < points) return now
  const counting = ledger.filter(entry => entry.at > now - COUNTS_MS)
  const leaving = [...Map.groupBy(counting, entry => entry.at)].sort(([a], [b]) => a - b)
  for (const [at, entries] of leaving) {
    left -= entries.reduce((sum, entry) => sum + entry.points, 0)
    if (left < points) return at + COUNTS_MS
  }
  return now
}

/** Since when (epoch ms) a tier of so many points has been held without a break; `now` where it is not held. */
export function heldSince(ledger: readonly Entry[], points: number, now: number): number {
  const changes = ledger.flatMap(({ at }) => [at, at + COUNTS_MS]).filter(at => at <= now)
  let since = now
  for (const at of [...new Set(changes)].sort((a, b) => b - a)) {
    const then = ledger.filter(entry => entry.at <= at)
    if (pointsAt(then, at) < points) break
    since = at
  }
  return since
}
