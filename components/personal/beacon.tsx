'use client'
import { useEffect } from 'react'
import { sendBeacon } from './send-beacon'

/** Tells which card of which shelf was chosen and which offer came into view, with consent only. */
export function Beacon() {
  useEffect(() => {
    if (!/(^|;\s*)te_consent=yes/.test(document.cookie)) return
    const chosen = (event: MouseEvent) => {
      const link =
        event.target instanceof Element ? event.target.closest('article a[href^="/products/"]') : null
      const product = link?.getAttribute('href')?.split(/[/?]/)[2]
      if (product)
        void sendBeacon([{ name: 'select_item', product, placement: location.pathname.slice(0, 40) }])
    }
    const seen = new IntersectionObserver(
      entries => {
        for (const { isIntersecting, target } of entries) {
          if (!isIntersecting || !(target instanceof HTMLElement)) continue
          seen.unobserve(target)
          void sendBeacon([{ name: 'view_promotion', offer: target.dataset.offer }])
        }
      },
      { threshold: 0.5 },
    )
    const watch = () => {
      for (const offer of document.querySelectorAll('[data-offer]:not([data-seen])')) {
        offer.setAttribute('data-seen', '')
        seen.observe(offer)
      }
    }
    // Shelves and offers stream in after the shell.
    const arrivals = new MutationObserver(watch)
    watch()
    arrivals.observe(document.body, { childList: true, subtree: true })
    document.addEventListener('click', chosen)
    return () => {
      seen.disconnect()
      arrivals.disconnect()
      document.removeEventListener('click', chosen)
    }
  }, [])
  return null
}
