import type { Metadata } from 'next'
import { connection } from 'next/server'
import { DeskFrame } from '@/components/desk/desk-frame'
import { LearnedChoice } from '@/components/desk/learned-choice'
import { OnceButton } from '@/components/desk/once-button'
import { formatMoment } from '@/lib/dates'
import { learnNow } from '@/lib/experiments/actions'
import { deskLearning } from '@/lib/experiments/desk'

export const metadata: Metadata = { title: 'Learning' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const TROUBLES: Record<string, string> = {
  unsure: 'Nothing was changed: tick “Yes, I mean it” first.',
  unknown: 'Nothing was changed: this is no longer being learned.',
  failed: 'That did not work, and nothing was changed. Please try again.',
}
const DONE: Record<string, string> = {
  PAUSED: 'Paused. Everybody gets the usual from now on.',
  RESUMED: 'Resumed. It goes on with what it knows.',
  RESET: 'Reset. It begins anew, with equal shares.',
  COUNTED: 'Counted. Shares move overnight, so that nobody’s shop changes under their hands.',
}

const said = (words: Record<string, string>, key: string | string[] | undefined) =>
  typeof key === 'string' ? words[key] : undefined

export default async function LearningPage({ searchParams }: Props) {
  await connection()
  const [query, { choices, countedAt }] = await Promise.all([searchParams, deskLearning(Date.now())])
  const trouble = said(TROUBLES, query.trouble)
  const message = trouble ?? said(DONE, query.done)
  return (
    <DeskFrame here="/merchandise/learning">
      <h1 className="pt-6 text-2xl">Learning</h1>
      <p className="mt-2 max-w-[65ch] text-sm text-ink-soft">
        Where there are several ways of doing something, the shop tries them and does more of what works. Only
        what was on screen counts, half of it for a second, and one person once a day. A tenth of people
        always get the usual: against them you see what learning brings.
      </p>
      <form action={learnNow} className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-2">
        <OnceButton>Count now</OnceButton>
        <p className="text-xs text-ink-soft">
          {countedAt === null ? 'Not counted yet.' : `Counted ${formatMoment(countedAt)}, and every hour.`}
        </p>
      </form>
      {message && (
        <p
          role={trouble ? 'alert' : 'status'}
          className={`mt-4 border-l-4 py-1 pl-3 text-sm ${trouble ? 'border-tomato' : 'border-leaf'}`}
        >
          {message}
        </p>
      )}
      <div className="mt-8 grid gap-10">
        {choices.map(choice => (
          <LearnedChoice key={choice.key} choice={choice} />
        ))}
      </div>
    </DeskFrame>
  )
}
