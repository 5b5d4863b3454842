'use client'
import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { buttonClass } from '@/components/ui/button'

type Why = { line: string; why: string; product: string | null }

/** What became of “less of this”, where that cannot be seen on the page at once. */
const OUTCOME = {
  none: null,
  sending: null,
  kept: 'We cannot be reached just now. It is noted here, and we will hear of it as soon as you are back online.',
  lost: 'We could not be reached. Please try again in a moment.',
}

/** Opens for every pencil note of the page: why it is there, and “less of this” for those it speaks to. Mounted once. */
export function WhySheet({ theirs = true }: { theirs?: boolean }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [shown, setShown] = useState<Why | null>(null)
  const [outcome, setOutcome] = useState<keyof typeof OUTCOME>('none')
  const router = useRouter()

  useEffect(() => {
    const open = (event: MouseEvent) => {
      const note =
        event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-why]') : null
      if (!note || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
        return
      event.preventDefault()
      const product = new URL(note.href).searchParams.get('product')
      setOutcome('none')
      setShown({ line: note.textContent ?? '', why: note.dataset.why ?? '', product })
      dialog.current?.showModal()
    }
    document.addEventListener('click', open)
    return () => document.removeEventListener('click', open)
  }, [])

  const close = () => dialog.current?.close()
  const lessOfThis = async (product: string) => {
    setOutcome('sending')
    const told = await import('@/components/visits/watch')
      .then(({ tellNow }) => tellNow({ name: 'dismiss', product }))
      .catch(() => 'lost' as const)
    if (told !== 'heard') return setOutcome(told)
    close()
    router.refresh()
  }

  return (
    <dialog
      ref={dialog}
      aria-labelledby="why-line"
      // A tap beside it closes it too.
      {...{ closedby: 'any' }}
      className="m-auto w-[min(92vw,30rem)] rounded-md border border-line bg-paper text-ink backdrop:bg-ink/40"
    >
      {shown && (
        <div className="p-6">
          <p id="why-line" className="font-pencil text-2xl text-pencil">
            {shown.line}
          </p>
          <p className="mt-3">{shown.why}</p>
          <p className="mt-2 text-sm text-ink-soft">
            That is all this choice was made from. What you told us you can change in{' '}
            <a href="/account" className="link">
              your account
            </a>
            .
          </p>
          <div role="status">
            {OUTCOME[outcome] && <p className="mt-4 border-l-2 border-line pl-4">{OUTCOME[outcome]}</p>}
          </div>
          <div className="mt-6 flex flex-wrap gap-3">
            <button type="button" className={buttonClass('plain')} onClick={close}>
              Fine with me
            </button>
            {theirs && shown.product && outcome !== 'kept' && (
              <button
                type="button"
                disabled={outcome === 'sending'}
                className={buttonClass('plain')}
                onClick={() => void lessOfThis(shown.product ?? '')}
              >
                Less of this
              </button>
            )}
          </div>
        </div>
      )}
    </dialog>
  )
}
