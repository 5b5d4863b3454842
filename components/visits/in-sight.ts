/** How long half of a thing must be on screen without a break. */
const SECOND_MS = 1_000

/** Keeps what is in sight and says what has been so for a whole second; all times in ms of any steady clock. */
export function inSight<Thing extends object>() {
  const since = new Map<Thing, number>()
  const told = new WeakSet<Thing>()
  return {
    /** At least half of it came on screen. */
    enter: (thing: Thing, now: number) => {
      if (!told.has(thing) && !since.has(thing)) since.set(thing, now)
    },
    leave: (thing: Thing) => {
      since.delete(thing)
    },
    /** The page it stands on is not shown any more: shown again, it may count again. */
    forget: (thing: Thing) => {
      since.delete(thing)
      told.delete(thing)
    },
    /** Nobody was looking until now: what is on screen starts over. */
    restart: (now: number) => {
      for (const thing of since.keys()) since.set(thing, now)
    },
    /** What counts now, each once. */
    due: (now: number): Thing[] => {
      const ripe = [...since].flatMap(([thing, at]) => (now - at >= SECOND_MS ? [thing] : []))
      for (const thing of ripe) {
        since.delete(thing)
        told.add(thing)
      }
      return ripe
    },
    /** Milliseconds until something may be due; null when nothing waits. */
    wait: (now: number): number | null =>
      since.size === 0 ? null : Math.max(0, Math.min(...since.values()) + SECOND_MS - now),
  }
}
