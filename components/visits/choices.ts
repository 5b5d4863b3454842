import { standing } from './page'
import type { Sight } from './told'

/** Tells which card and which offer was chosen: clicks of any button that open a page, a double click once. */
export function watchChoices(say: (sight: Sight) => void): () => void {
  const chosen = (event: MouseEvent) => {
    const opens = event.button === 0 || event.button === 1
    if (!(opens && event.detail < 2 && event.target instanceof Element)) return
    const link = event.target.closest('a[href]:not([data-why])')
    const card = link?.closest<HTMLElement>('article.card[data-card]')
    const offer = link?.closest<HTMLElement>('[data-offer]')
    if (card?.dataset.card) say({ name: 'select_item', product: card.dataset.card, ...standing(card) })
    else if (offer?.dataset.offer)
      say({ name: 'select_promotion', offer: offer.dataset.offer, ...standing(offer) })
  }
  const kinds = ['click', 'auxclick'] as const
  // Before the click leads away.
  for (const kind of kinds) document.addEventListener(kind, chosen, { capture: true })
  return () => {
    for (const kind of kinds) document.removeEventListener(kind, chosen, { capture: true })
  }
}
