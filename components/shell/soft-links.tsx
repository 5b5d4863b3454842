'use client'

import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import { startTransition, useEffect } from 'react'

/** The card's link an event came from, where it leads within the shop. */
function softLink(event: Event): HTMLAnchorElement | null {
  const link =
    event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-soft]') : null
  return link && link.origin === location.origin ? link : null
}

const isPlain = (event: MouseEvent) =>
  event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)

/**
 * Makes every `<a data-soft>` navigate within the page, and fetch what it leads to as soon as a pointer, finger or
 * focus is on it. One listener for all cards instead of a client component in each (docs/decisions/0005).
 */
export function SoftLinks() {
  const router = useRouter()
  useEffect(() => {
    const fetchAhead = (event: Event) => {
      const link = softLink(event)
      if (link) router.prefetch(`${link.pathname}${link.search}` as Route)
    }
    const follow = (event: MouseEvent) => {
      const link = softLink(event)
      if (!link || event.defaultPrevented || !isPlain(event)) return
      event.preventDefault()
      // The second click of a double click would be a second visit.
      if (event.detail > 1) return
      startTransition(() => router.push(`${link.pathname}${link.search}` as Route))
    }
    const ahead = ['pointerover', 'touchstart', 'focusin'] as const
    for (const kind of ahead) document.addEventListener(kind, fetchAhead, { passive: true })
    document.addEventListener('click', follow)
    // From here on the page answers by itself; what is clicked before is the browser's to send.
    document.documentElement.dataset.ready = ''
    return () => {
      for (const kind of ahead) document.removeEventListener(kind, fetchAhead)
      document.removeEventListener('click', follow)
    }
  }, [router])
  return null
}
