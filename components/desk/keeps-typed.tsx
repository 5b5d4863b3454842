'use client'
import { usePathname, useSearchParams } from 'next/navigation'
import { type ReactNode, startTransition, useEffect, useRef, useState } from 'react'
import { asForm, differ, entriesOf, type Kept, readKept } from '@/lib/desk/kept'
import type { DeskState } from '@/lib/desk/state'
import { DeskButton } from './control'

type Props = {
  state: Pick<DeskState<unknown>, 'turn' | 'message'>
  action: (form: FormData) => void
  /** The form. */
  children: ReactNode
}

const time = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short' })
const keyOf = (path: string) => `desk ${path}`

/**
 * What is typed in an editor stays with its tab until it is saved: a session that ended, a store that was down, a
 * step taken in between or a page left too soon lose nothing. Where the page comes back without it, it is offered.
 */
export function KeepsTyped({ state: { turn, message }, action, children }: Props) {
  const path = usePathname()
  const made = useSearchParams().has('made')
  const box = useRef<HTMLDivElement>(null)
  const told = useRef(-1)
  const [found, setFound] = useState<Kept | null>(null)
  const saved = message?.tone === 'good'

  useEffect(() => {
    // A page that is shown again tells the same answer again.
    if (told.current === turn) return
    told.current = turn
    if (made) hold(path.replace(/[^/]+$/, 'new'), null)
    const now = standing(box.current)
    if (saved) {
      hold(path, null)
      setFound(null)
    } else if (turn > 0) hold(path, now)
    else {
      const kept = held(path)
      if (kept && differ(kept.entries, now)) setFound(kept)
      else hold(path, null)
    }
  }, [turn, saved, made, path])

  function takeBack({ entries }: Kept) {
    const data = asForm(entries, standing(box.current), 'again')
    setFound(null)
    startTransition(() => action(data))
  }

  function leave() {
    hold(path, null)
    setFound(null)
  }

  return (
    <div ref={box} onInput={() => hold(path, standing(box.current))}>
      {found && (
        <div
          role="status"
          className="mb-6 flex flex-wrap items-center gap-x-4 gap-y-2 border-l-4 border-edge py-1 pl-3 text-sm"
        >
          <p>What you typed here at {time.format(found.at)} was not saved.</p>
          <div className="flex flex-wrap gap-2">
            <DeskButton type="button" onClick={() => takeBack(found)}>
              Take it back
            </DeskButton>
            <DeskButton type="button" kind="quiet" onClick={leave}>
              Throw it away
            </DeskButton>
          </div>
        </div>
      )}
      {children}
    </div>
  )
}

function standing(box: HTMLElement | null) {
  const form = box?.querySelector('form')
  return form ? entriesOf(new FormData(form)) : []
}

function held(path: string): Kept | null {
  try {
    return readKept(sessionStorage.getItem(keyOf(path)))
  } catch {
    return null
  }
}

/** Holds these fields for a page of the desk, or lets go of what it held; a browser that holds nothing costs only the offer. */
function hold(path: string, entries: Kept['entries'] | null) {
  try {
    if (entries) sessionStorage.setItem(keyOf(path), JSON.stringify({ at: Date.now(), entries }))
    else sessionStorage.removeItem(keyOf(path))
  } catch {}
}
