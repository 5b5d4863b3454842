import type { Metadata, Route } from 'next'
import Link from 'next/link'
import { AudienceTable } from '@/components/desk/audience-table'
import { DeskFrame } from '@/components/desk/desk-frame'
import { Message } from '@/components/desk/message'
import { EmptyState } from '@/components/ui/empty-state'
import { deskAudiences } from '@/lib/audiences/desk'

export const metadata: Metadata = { title: 'Audiences' }

type Query = Promise<Record<string, string | string[] | undefined>>

export default async function AudiencesPage({ searchParams }: { searchParams: Query }) {
  const [query, audiences] = await Promise.all([searchParams, deskAudiences()])
  return (
    <DeskFrame here="/merchandise/audiences">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 pt-6 pb-2">
        <h1 className="text-2xl">Audiences</h1>
        <Link
          href={'/merchandise/audiences/new' as Route}
          className="inline-flex min-h-10 items-center rounded-md bg-tomato-deep px-4 text-sm font-medium text-on-tomato hover:bg-ink hover:text-paper"
        >
          New audience
        </Link>
      </div>
      <p className="mb-4 max-w-[65ch] text-sm text-ink-soft">
        People described once, under a name, for any offer to refer to. Nobody is put on a list: who belongs
        to an audience is told from what is known at that moment.
      </p>
      {query.deleted && (
        <Message tone="good" className="mb-4">
          The audience is deleted.
        </Message>
      )}
      {audiences.length > 0 ? (
        <AudienceTable audiences={audiences} />
      ) : (
        <EmptyState
          title="No audience has a name yet"
          text="Offers can carry conditions of their own. Give an audience a name when a second offer means the same people."
        />
      )}
    </DeskFrame>
  )
}
