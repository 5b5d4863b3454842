'use client'
import { lazy, Suspense, useEffect, useState } from 'react'

// What it shows is fetched when somebody opens it, its code with it.
const BehindPanel = lazy(async () => ({ default: (await import('./behind-panel')).BehindPanel }))

/** Opens what stands behind the current page: by Alt+W, and by a button where `button` is set. */
export function LookBehind({ button = false }: { button?: boolean }) {
  const [open, setOpen] = useState(false)
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      // By its place on the board: with Alt some keyboards write another sign.
      if (event.code !== 'KeyW' || !event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
      event.preventDefault()
      setOpen(true)
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
  return (
    <>
      {button && (
        <aside aria-label="For whoever keeps the shop" className="bg-shade pb-5 text-sm">
          <div className="page">
            <button
              type="button"
              aria-keyshortcuts="Alt+W"
              onClick={() => setOpen(true)}
              className="min-h-11 rounded-full border border-edge bg-paper px-4 hover:border-ink"
            >
              Why this page? <kbd className="ml-1 hidden text-xs text-ink-soft lg:inline">Alt W</kbd>
            </button>
          </div>
        </aside>
      )}
      {open && (
        <Suspense>
          <BehindPanel onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
