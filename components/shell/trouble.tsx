'use client'

import { useEffect, useState } from 'react'
import { buttonClass } from '@/components/ui/button'

type Props = { error: unknown; retry: () => void }

const everySeconds = 3

/**
 * What is said when a page cannot be made. A store out of reach, or whose database is down, is waited for: as soon as
 * /api/health says it is back, the page is made again. Anything else gets a fixed sentence and the number to find it in the log by.
 */
export function Trouble({ error, retry }: Props) {
  const digest = error instanceof Error && 'digest' in error ? String(error.digest) : null
  const [closed, setClosed] = useState(digest === 'DATABASE_DOWN')

  useEffect(() => {
    const ask = async () => {
      const health = await fetch('/api/health', { cache: 'no-store' }).catch(() => null)
      // Whatever the error says of itself: out of reach, or without its database, the shop is closed.
      if (!health || health.status === 503) setClosed(true)
      else if (health.ok && closed) retry()
    }
    if (!closed) {
      void ask()
      return
    }
    const timer = setInterval(ask, everySeconds * 1000)
    return () => clearInterval(timer)
  }, [closed, retry])

  return (
    <main id="content">
      <div aria-hidden className="awning" />
      <div className="page flex min-h-[70dvh] flex-col items-start justify-center py-16">
        <p className="font-display text-2xl font-semibold">Tante Emma</p>
        <h1 className="mt-8 text-4xl">
          {closed ? 'The back room is closed for a moment' : 'Something fell over'}
        </h1>
        <p role="status" className="mt-4 max-w-[52ch] text-lg text-ink-soft">
          {closed
            ? 'We cannot get at the shelves just now. Stay here: the page comes back by itself as soon as the door is open again. Nothing in your cart is lost.'
            : 'It was us, not you. Nothing was ordered or charged by this. Try once more, or start again at the front.'}
        </p>
        {digest && !closed && (
          <p className="tabular mt-3 text-sm text-ink-soft">{`Number for the log: ${digest}`}</p>
        )}
        <div className="mt-7 flex flex-wrap gap-3">
          <button type="button" onClick={retry} className={buttonClass()}>
            Try again
          </button>
          {/* A full load: what is in memory may be part of the trouble. */}
          <a href="/" className={buttonClass('plain')}>
            To the front of the shop
          </a>
        </div>
      </div>
    </main>
  )
}
