'use client'
import { type ReactNode, useEffect, useState } from 'react'

/** Pages of the shop a preview shows. */
const SHOWN = /^\/($|cart$|products\/|departments\/)/

/** Shows the same preview for another page: of this side where there are two, else here. */
function show(page: string) {
  const framed = window.parent !== window
  const address = new URL(framed ? window.parent.location.href : location.href)
  address.searchParams.set(framed ? `${window.name}-page` : 'page', page)
  ;(framed ? window.parent : window).location.assign(address)
}

/**
 * Keeps a page that is only looked at from acting for whoever looks: links lead to the preview of what they lead to,
 * nothing can be searched for, and nothing answers before this listens. Forms are shut by the frame's own policy (next.config.mjs).
 */
export function FrameManners({ children }: { children: ReactNode }) {
  const [ready, setReady] = useState(false)
  useEffect(() => {
    const press = (event: MouseEvent) => {
      const link = event.target instanceof Element && event.target.closest('a')
      // A note opens why it is there, and what leads within the page may lead there.
      const stays = link && (link.dataset.why !== undefined || link.getAttribute('href')?.startsWith('#'))
      if (!link || (stays && event.type === 'click')) return
      event.preventDefault()
      event.stopPropagation()
      if (event.type === 'click' && link.origin === location.origin && SHOWN.test(link.pathname))
        show(`${link.pathname}${link.search}`)
    }
    // What it suggests leads away without being a link.
    for (const search of document.querySelectorAll<HTMLElement>('search')) search.inert = true
    const kinds = ['click', 'auxclick'] as const
    for (const kind of kinds) window.addEventListener(kind, press, { capture: true })
    setReady(true)
    return () => {
      for (const kind of kinds) window.removeEventListener(kind, press, { capture: true })
    }
  }, [])
  return (
    <div inert={!ready} className="contents" data-preview={ready ? 'ready' : undefined}>
      {children}
    </div>
  )
}
