type Limits = {
  /** How many may come at once. */
  burst: number
  /** How many a second may come for good. */
  perSecond: number
  /** Keys remembered; whoever was away longest is forgotten first and starts with a full bucket. */
  keys: number
}

/**
 * Token buckets, one a key. Taking answers the whole seconds to wait, 0 when there was a token; `now` is in epoch
 * milliseconds, and a clock that jumps back gives nothing away.
 */
export function tokenBuckets({ burst, perSecond, keys }: Limits) {
  const buckets = new Map<string, { tokens: number; at: number }>()
  return (key: string, now: number): number => {
    const before = buckets.get(key)
    const gained = before ? (Math.max(0, now - before.at) / 1000) * perSecond : burst
    const tokens = Math.min(burst, (before?.tokens ?? 0) + gained)
    const taken = tokens >= 1
    buckets.delete(key)
    buckets.set(key, { tokens: taken ? tokens - 1 : tokens, at: Math.max(now, before?.at ?? now) })
    for (const oldest of buckets.keys()) {
      if (buckets.size <= keys) break
      buckets.delete(oldest)
    }
    return taken ? 0 : Math.max(1, Math.ceil((1 - tokens) / perSecond))
  }
}
