'use client'
import { useEffect, useRef, useState } from 'react'
import { buttonClass } from '@/components/ui/button'
import type { Behind } from '@/lib/recommend/behind'
import { BehindView } from './behind-view'

type Answer = { behind: Behind } | { trouble: string } | null

const here = () => `${location.pathname}${location.search}`

async function ask(path: string): Promise<Answer> {
  try {
    const response = await fetch(`/api/why?path=${encodeURIComponent(path)}`, { cache: 'no-store' })
    const body: unknown = await response.json()
    if (response.ok) return { behind: body as Behind }
    const { message } = body as { message?: string }
    return { trouble: message ?? 'That cannot be looked up just now.' }
  } catch {
    return { trouble: 'The shop cannot be reached. Please try again.' }
  }
}

/** What stands behind the page it was opened on, over it; gone once it is closed. */
export function BehindPanel({ onClose }: { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [answer, setAnswer] = useState<Answer>(null)
  const [copied, setCopied] = useState(false)
  useEffect(() => {
    let gone = false
    dialog.current?.showModal()
    void ask(here()).then(found => {
      if (!gone) setAnswer(found)
    })
    return () => {
      gone = true
    }
  }, [])
  const copy = async (behind: Behind) => {
    await navigator.clipboard.writeText(JSON.stringify(behind, null, 2))
    setCopied(true)
  }
  const behind = answer && 'behind' in answer ? answer.behind : null
  return (
    <dialog
      ref={dialog}
      aria-labelledby="behind-title"
      // The browser gives the focus back to where it was.
      onClose={onClose}
      {...{ closedby: 'any' }}
      className="mt-0 mr-0 mb-0 ml-auto h-dvh max-h-none w-full max-w-none border-l border-line bg-paper text-ink backdrop:bg-ink/40 sm:w-[min(90vw,46rem)]"
    >
      <div className="sticky top-0 z-10 flex items-center gap-x-4 border-b border-line bg-paper px-5 py-3">
        <h2 id="behind-title" className="mr-auto text-lg whitespace-nowrap sm:text-xl">
          Why this page?
        </h2>
        {behind && (
          <button
            type="button"
            className="link min-h-12 text-sm font-medium whitespace-nowrap"
            onClick={() => void copy(behind)}
          >
            <span aria-live="polite">{copied ? 'Copied' : 'Copy JSON'}</span>
          </button>
        )}
        <button
          type="button"
          className={`${buttonClass('plain')} px-4 text-sm`}
          onClick={() => dialog.current?.close()}
        >
          Close
        </button>
      </div>
      <div className="px-5 pt-4 pb-12 text-sm wrap-anywhere">
        {!answer && <p role="status">Looking it up …</p>}
        {answer && 'trouble' in answer && (
          <p role="alert">
            {answer.trouble}{' '}
            <a href={`/why/page?path=${encodeURIComponent(here())}`} className="link">
              Why you see this page, in plain words
            </a>
          </p>
        )}
        {behind && <BehindView behind={behind} />}
      </div>
    </dialog>
  )
}
