import { watchChoices } from './choices'
import { watchDwell } from './dwell-watch'
import { flush, lastWords, later, tell } from './outbox'
import { watchSights } from './sights'
import { turnNow } from './store'
import type { Sight } from './told'
import { tellUnasked } from './unasked'

/** From here, since this part of the script is in the page already when the network goes. */
export { tellNow } from './outbox'

/** Watches one page that is shown, until the returned function is called; tells in whose turn it began. */
export function watch(path: string): () => void {
  const turn = turnNow()
  const say = (sight: Sight) => void tell(sight, turn)
  tellUnasked(say)
  const endings = [watchSights(say), watchChoices(say), watchDwell(path, say)]
  const heardOnline = () => void flush()
  const hidden = () => {
    if (document.visibilityState === 'hidden') void flush()
  }
  addEventListener('online', heardOnline)
  // After the dwell clock has told its stretch.
  document.addEventListener('visibilitychange', hidden)
  addEventListener('pagehide', lastWords)
  // What an earlier page has left.
  later()
  return () => {
    for (const end of endings) end()
    removeEventListener('online', heardOnline)
    document.removeEventListener('visibilitychange', hidden)
    removeEventListener('pagehide', lastWords)
  }
}
