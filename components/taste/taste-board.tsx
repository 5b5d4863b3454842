'use client'
import { useActionState } from 'react'
import { buttonClass } from '@/components/ui/button'
import { type Chosen, chooseTaste } from '@/lib/affinity/actions'
import type { TasteBar as Bar, TasteView } from '@/lib/affinity/view'
import type { Result } from '@/lib/result'
import { TasteBar } from './taste-bar'
import { useLiveTaste } from './use-live-taste'

type Props = {
  view: TasteView
  /** Where each taste came from, in words, by `dimension key`. */
  origins: Record<string, string>
  /** What was answered before, on a page without script. */
  answer: Result<Chosen> | null
}

/** Bars that stand open; the others unfold. */
const FIRST = 4

/** All tastes as bars that move while the shopper browses in another window. */
export function TasteBoard({ view, origins, answer: passed }: Props) {
  const [answer, act, pending] = useActionState(chooseTaste, passed)
  const { shown, live } = useLiveTaste(view)
  return (
    <div aria-busy={pending}>
      <div className="flex min-h-12 flex-wrap items-center justify-between gap-x-6">
        <Answer answer={answer} act={act} />
        <p className="text-sm text-ink-soft" data-live={live}>
          {live ? 'These bars move as you browse.' : ''}
        </p>
      </div>
      <dl className="mt-2 grid gap-x-8 gap-y-6 md:grid-cols-3">
        {shown.about.map(({ title, word, because }) => (
          <div key={title}>
            <dt className="text-sm text-ink-soft">{title}</dt>
            <dd>
              <span className="block font-display text-xl font-medium">{word}</span>
              <span className="mt-1 block text-sm text-ink-soft">{because}</span>
            </dd>
          </div>
        ))}
      </dl>
      {shown.groups.map(({ dimension, title, sure, bars }) => (
        <section key={dimension} aria-labelledby={`taste-${dimension}`} className="mt-8">
          <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-6">
            <h3 id={`taste-${dimension}`} className="text-xl">
              {title}
            </h3>
            <p className="text-sm text-ink-soft">{sure}</p>
          </div>
          <Bars bars={bars.slice(0, FIRST)} origins={origins} act={act} />
          {bars.length > FIRST && (
            <details>
              <summary className="min-h-12 content-center text-sm">
                <span className="link">{bars.length - FIRST} more</span>
              </summary>
              <Bars bars={bars.slice(FIRST)} origins={origins} act={act} />
            </details>
          )}
        </section>
      ))}
    </div>
  )
}

function Bars({
  bars,
  origins,
  act,
}: Pick<Props, 'origins'> & { bars: Bar[]; act: (form: FormData) => void }) {
  return (
    <ul className="border-b border-line">
      {bars.map(bar => (
        <TasteBar key={bar.key} bar={bar} origin={origins[`${bar.dimension} ${bar.key}`]} act={act} />
      ))}
    </ul>
  )
}

/** What was done, with the way back; or what stood against it. */
function Answer({ answer, act }: { answer: Result<Chosen> | null; act: (form: FormData) => void }) {
  if (!answer) return <p role="status" />
  if (!answer.ok)
    return (
      <p role="alert" className="border-l-2 border-tomato-deep bg-shade px-4 py-2 text-sm">
        {answer.message}
      </p>
    )
  const { said, undo } = answer.value
  return (
    <div className="flex flex-wrap items-center gap-x-4">
      <p role="status" className="text-sm text-leaf">
        {said}
      </p>
      {undo && (
        <form action={act}>
          <input type="hidden" name="back" value="1" />
          <input type="hidden" name="dimension" value={undo.dimension} />
          <input type="hidden" name="key" value={undo.key} />
          <input type="hidden" name="stance" value={undo.stance ?? ''} />
          <input type="hidden" name="resetAt" value={undo.resetAt ?? ''} />
          <button type="submit" className={`${buttonClass('quiet')} text-sm`}>
            Take it back
          </button>
        </form>
      )}
    </div>
  )
}
