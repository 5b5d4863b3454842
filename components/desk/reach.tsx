'use client'
import { useEffect, useRef, useState } from 'react'
import { countInWords, rangeInWords } from '@/lib/audiences/estimate'
import type { Reach as Known } from '@/lib/audiences/reach'

/** What the counting answers, line by line. */
type Line = { words: string } & ({ reach: Known } | { trouble: string })

/** Typing is over after so long. */
const PAUSE_MS = 350

const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })
const of = (n: number, one: string, many: string) => `${n.toLocaleString('en-IE')} ${n === 1 ? one : many}`

type Props = {
  /** What the rule says, and how many it has, as far as known when the page was made. */
  words: string
  reach: Known | null
  /** Shows some of the people, too. */
  people?: boolean
}

/** Whom the rule in the form around it means and how many they are, counted anew while it is edited. */
export function Reach({ words, reach, people = false }: Props) {
  const [line, setLine] = useState<Line | null>(reach && { words, reach })
  const [counting, setCounting] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const form = box.current?.closest('form')
    // What cannot be edited is not sent either, and would be counted as everybody.
    if (!form || form.closest('fieldset:disabled')) return
    let stop = new AbortController()
    let timer: ReturnType<typeof setTimeout> | undefined
    async function count() {
      stop = new AbortController()
      const { signal } = stop
      const show = (line: Line) => signal.aborted || setLine(line)
      try {
        for await (const line of counted(new FormData(form as HTMLFormElement), people, signal)) show(line)
      } catch {
        show({ words: '', trouble: 'It could not be counted just now. Change something to try again.' })
      }
      if (!signal.aborted) setCounting(false)
    }
    function soon() {
      clearTimeout(timer)
      // What is being counted is not what the form says any more: the database is free at once.
      stop.abort()
      setCounting(true)
      timer = setTimeout(count, PAUSE_MS)
    }
    form.addEventListener('input', soon)
    setCounting(true)
    void count()
    return () => {
      form.removeEventListener('input', soon)
      clearTimeout(timer)
      stop.abort()
    }
  }, [people])
  return (
    <div ref={box} className="grid gap-2" aria-busy={counting}>
      {(!line || 'reach' in line) && <p className="text-sm wrap-break-word">{line?.words ?? words}</p>}
      <div aria-live="polite">
        {line && 'trouble' in line && <p className="text-sm text-ink-soft">{line.trouble}</p>}
        {line && 'reach' in line && <Figures reach={line.reach} counting={counting} />}
        {!line && <p className="text-sm text-ink-soft">{counting ? 'Counting …' : 'Not counted yet.'}</p>}
      </div>
      {people && line && 'reach' in line && line.reach.members.length > 0 && <Some reach={line.reach} />}
    </div>
  )
}

function Figures({ reach, counting }: { reach: Known; counting: boolean }) {
  const { people, count, low, high, exact, asked, final } = reach
  return (
    <>
      <p className="tabular text-lg font-medium">{countInWords(reach)}</p>
      <div aria-hidden className="mt-1 h-1.5 rounded-sm bg-line">
        <div
          className="h-full rounded-sm bg-leaf"
          style={{ width: `${(100 * count) / Math.max(1, people)}%` }}
        />
      </div>
      <p className="mt-1 text-xs text-ink-soft">
        {exact
          ? `Counted. ${people === 0 ? '' : `That is ${((100 * count) / people).toFixed(1)} % of everybody the shop knows.`}`
          : `${rangeInWords({ low, high })}, estimated from ${of(asked, 'person', 'people')}${final ? '.' : counting ? '; counting everybody …' : '.'}`}
      </p>
    </>
  )
}

function Some({ reach }: { reach: Known }) {
  return (
    <div>
      <h3 className="mb-1 font-sans text-xs font-medium tracking-normal">Some of them</h3>
      <ul className="grid gap-x-6 text-sm sm:grid-cols-2 lg:grid-cols-1">
        {reach.members.map(({ id, name, since, orders }) => (
          <li key={id} className="flex justify-between gap-3 border-b border-line py-1">
            <span>{name || 'Somebody without a name'}</span>
            <span className="tabular text-xs text-ink-soft">
              since {month.format(since)}, {of(orders, 'order', 'orders')}
            </span>
          </li>
        ))}
      </ul>
      <p className="mt-1 text-xs text-ink-soft">That you saw them is written down.</p>
    </div>
  )
}

/** Asks for the reach of a form's rule; yields each answer as it comes. */
async function* counted(form: FormData, people: boolean, signal: AbortSignal): AsyncGenerator<Line> {
  const answer = await fetch(`/api/desk/reach${people ? '?people' : ''}`, {
    method: 'POST',
    body: form,
    signal,
  })
  if (!answer.ok || !answer.body) throw new Error(String(answer.status))
  const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader()
  let rest = ''
  for (;;) {
    const { value, done } = await reader.read()
    if (done) return
    const lines = `${rest}${value}`.split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) yield JSON.parse(line)
  }
}
