import type { Metadata } from 'next'
import { connection } from 'next/server'
import { DeskFrame } from '@/components/desk/desk-frame'
import { VisitsChart } from '@/components/desk/visits-chart'
import { VisitsTable } from '@/components/desk/visits-table'
import { EmptyState } from '@/components/ui/empty-state'
import { formatShortDate } from '@/lib/dates'
import { KINDS, totalsOf, VISIT_KINDS } from '@/lib/visits/by-day'
import { deskVisits } from '@/lib/visits/desk'

export const metadata: Metadata = { title: 'Visits' }

const dayName = (day: string) => formatShortDate(new Date(`${day}T12:00:00Z`), 'UTC')

export default async function VisitsPage() {
  await connection()
  const days = await deskVisits(Date.now())
  const totals = totalsOf(days)
  const seen = KINDS.some(kind => totals[kind] > 0)
  return (
    <DeskFrame here="/merchandise/visits" reading>
      <h1 className="pt-6 text-2xl">Visits</h1>
      <p className="mt-2 max-w-[65ch] text-sm text-ink-soft">
        What the last {days.length} days’ visits came to. Only visits of people who said yes are written down;
        of all others nothing is kept but these sums. Pages a browser fetches on a guess count only once
        somebody opens them.
      </p>
      {seen ? (
        <>
          <VisitsChart days={days} dayName={dayName} />
          <VisitsTable days={days} dayName={dayName} />
          <dl className="mt-6 grid gap-x-6 gap-y-1 text-xs sm:grid-cols-[auto_1fr]">
            {KINDS.map(kind => (
              <div key={kind} className="sm:contents">
                <dt className="inline font-medium">{VISIT_KINDS[kind].name}</dt>
                <dd className="inline text-ink-soft before:content-[':_'] sm:before:content-none">
                  {VISIT_KINDS[kind].what}
                </dd>
              </div>
            ))}
          </dl>
        </>
      ) : (
        <div className="pt-8">
          <EmptyState
            title="Nobody has been here yet"
            text="Visits appear a few seconds after they happen."
          />
        </div>
      )}
    </DeskFrame>
  )
}
