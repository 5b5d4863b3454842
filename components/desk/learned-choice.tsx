import type { Route } from 'next'
import Link from 'next/link'
import { formatMoment } from '@/lib/dates'
import { changeLearning } from '@/lib/experiments/actions'
import type { DeskChoice } from '@/lib/experiments/desk'
import { LearnedArms } from './learned-arms'
import { OnceButton } from './once-button'
import { percentOf, pointsOf } from './percent'

const STEPS = { PAUSED: 'Paused', RESUMED: 'Resumed', RESET: 'Reset' }

/** One thing the shop learns: how its arms do, what learning brings, and the ways to stop it or begin anew. */
export function LearnedChoice({ choice }: { choice: DeskChoice }) {
  const { key, name, about, offer, paused, steps } = choice
  return (
    <section aria-labelledby={`choice-${key}`} className="border-t border-line pt-4">
      <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
        <h2
          id={`choice-${key}`}
          className="min-w-0 font-sans text-base font-semibold tracking-normal wrap-break-word"
        >
          {name}
        </h2>
        <p className="text-xs text-ink-soft">{paused ? 'Paused: everybody gets the usual' : 'Learning'}</p>
        {offer && (
          <Link href={`/merchandise/offers/${offer}` as Route} className="link text-sm">
            Edit its words
          </Link>
        )}
      </div>
      <p className="mt-1 mb-4 max-w-[65ch] text-sm text-ink-soft">{about}</p>
      <LearnedArms choice={choice} />
      <p className="mt-4 max-w-[65ch] text-sm">{upliftInWords(choice)}</p>
      <div className="mt-3 grid gap-x-10 gap-y-3 lg:grid-cols-2">
        <details>
          <summary className="link inline-flex min-h-10 cursor-pointer items-center text-sm">
            {paused ? 'Resume or reset' : 'Pause or reset'}
            <span className="sr-only">: {name}</span>
          </summary>
          <form action={changeLearning} className="flex flex-wrap items-center gap-x-4 gap-y-2 pt-1">
            <input type="hidden" name="choice" value={key} />
            <label className="flex min-h-10 items-center gap-3 text-sm">
              <input type="checkbox" name="sure" required className="size-5 accent-tomato" />
              Yes, I mean it
            </label>
            <OnceButton name="step" value={paused ? 'RESUMED' : 'PAUSED'}>
              {paused ? 'Resume' : 'Pause'}
            </OnceButton>
            <OnceButton name="step" value="RESET">
              Reset
            </OnceButton>
            <p className="basis-full text-xs text-ink-soft">
              Paused, everybody gets the usual and nothing is counted. Reset, what was counted no longer
              counts.
            </p>
          </form>
        </details>
        {steps.length > 0 && (
          <ol className="text-xs text-ink-soft">
            {steps.map(({ step, at, editor }) => (
              <li key={at} className="py-1">
                {STEPS[step]} {formatMoment(at)}
                {editor && ` by ${editor}`}
              </li>
            ))}
          </ol>
        )}
      </div>
    </section>
  )
}

function upliftInWords({ learnedFor, heldOut, uplift }: DeskChoice): string {
  if (!learnedFor) return 'Nobody has seen it yet, so every way gets the same share.'
  if (!heldOut.rate || !uplift)
    return `It works for ${percentOf(learnedFor.rate)} of those it is learned for. Nobody held out has seen it yet to compare with.`
  const { difference, low, high } = uplift
  const told = `It works for ${percentOf(learnedFor.rate)} of those it is learned for and ${percentOf(heldOut.rate.rate)} of those held out: ${pointsOf(difference)} points (95% sure: ${pointsOf(low)} to ${pointsOf(high)}).`
  if (low > 0) return `${told} Learning pays.`
  return high < 0 ? `${told} The usual does better: pause it.` : `${told} That may still be chance.`
}
