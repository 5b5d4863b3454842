/** Runs `work`, and keeps how long each run took. */
export function stopwatch() {
  const taken: number[] = []
  return {
    time<T>(work: () => T): T {
      const start = performance.now()
      const result = work()
      taken.push(performance.now() - start)
      return result
    },
    /** Milliseconds at a share (0..1) of the runs; 0 without any. */
    at(share: number): number {
      const sorted = taken.sort((a, b) => a - b)
      return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
    },
  }
}
