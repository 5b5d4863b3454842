import { inSight } from './in-sight'
import { standing } from './page'
import type { Sight } from './told'

const WATCHED = 'article.card[data-card], [data-offer]'

/** Tells which cards and offers were on screen, half of each for a second without a break. */
export function watchSights(say: (sight: Sight) => void): () => void {
  const sights = inSight<Element>()
  let timer: ReturnType<typeof setTimeout> | undefined

  const plan = () => {
    clearTimeout(timer)
    const wait = document.visibilityState === 'visible' ? sights.wait(performance.now()) : null
    if (wait !== null) timer = setTimeout(ripen, wait)
  }
  const ripen = () => {
    for (const thing of sights.due(performance.now())) if (thing.isConnected) say(sightOf(thing))
    plan()
  }
  const observer = new IntersectionObserver(
    entries => {
      const now = performance.now()
      for (const { target, intersectionRatio, boundingClientRect } of entries) {
        // Without a box: the router keeps the page before in the document, hidden.
        if (boundingClientRect.width === 0) sights.forget(target)
        else if (intersectionRatio >= 0.5) sights.enter(target, now)
        else sights.leave(target)
      }
      plan()
    },
    { threshold: 0.5 },
  )
  const known = new WeakSet<Element>()
  const look = () => {
    for (const thing of document.querySelectorAll(WATCHED)) {
      if (known.has(thing)) continue
      known.add(thing)
      observer.observe(thing)
    }
  }
  const turned = () => {
    sights.restart(performance.now())
    plan()
  }
  // Shelves and offers stream in after the shell.
  const arrivals = new MutationObserver(look)
  look()
  arrivals.observe(document.body, { childList: true, subtree: true })
  document.addEventListener('visibilitychange', turned)
  return () => {
    clearTimeout(timer)
    observer.disconnect()
    arrivals.disconnect()
    document.removeEventListener('visibilitychange', turned)
  }
}

function sightOf(thing: Element): Sight {
  const { card: product, offer = '' } = (thing as HTMLElement).dataset
  if (product) return { name: 'view_item_list', product, ...standing(thing) }
  return { name: 'view_promotion', offer, ...standing(thing) }
}
