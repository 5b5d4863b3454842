/**
 * Calls `work` soon after being asked, at most once in `everyMs` and never twice at once; being asked while it
 * runs runs it once more. Answers how to ask and how to stop.
 */
export function coalesce(work: () => Promise<void>, everyMs: number): { ask: () => void; stop: () => void } {
  let asked = false
  let running = false
  let timer: NodeJS.Timeout | null = null
  let last = Number.NEGATIVE_INFINITY
  let stopped = false

  async function run() {
    timer = null
    asked = false
    running = true
    last = performance.now()
    await work().catch(() => {})
    running = false
    if (asked) plan()
  }
  function plan() {
    if (stopped || running || timer) return
    timer = setTimeout(run, Math.max(0, last + everyMs - performance.now()))
  }
  return {
    ask() {
      asked = true
      plan()
    },
    stop() {
      stopped = true
      if (timer) clearTimeout(timer)
    },
  }
}
