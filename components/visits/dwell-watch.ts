import { dwellClock } from './dwell'
import { productOf } from './page'
import type { Sight } from './told'

/** Tells how long a page was looked at, whenever it is left or hidden. */
export function watchDwell(path: string, say: (sight: Sight) => void): () => void {
  const clock = dwellClock()
  const product = productOf(path)
  const tick = () => {
    if (document.visibilityState === 'visible' && document.hasFocus()) clock.run(performance.now())
    else clock.pause(performance.now())
  }
  const end = () => {
    const stretch = clock.take(performance.now())
    if (stretch !== null)
      say({ name: 'user_engagement', path, engagement_time_msec: stretch, ...(product && { product }) })
  }
  const turned = () => (document.visibilityState === 'hidden' ? end() : tick())
  document.addEventListener('visibilitychange', turned)
  addEventListener('pagehide', end)
  for (const kind of ['focus', 'blur', 'pageshow'] as const) addEventListener(kind, tick)
  tick()
  return () => {
    end()
    document.removeEventListener('visibilitychange', turned)
    removeEventListener('pagehide', end)
    for (const kind of ['focus', 'blur', 'pageshow'] as const) removeEventListener(kind, tick)
  }
}
