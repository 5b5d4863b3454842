import type { Metadata } from 'next'
import { AudienceTable } from '@/components/desk/audience-table'
import { DeskFrame } from '@/components/desk/desk-frame'
import { DeskHead } from '@/components/desk/desk-head'
import { Message } from '@/components/desk/message'
import { EmptyState } from '@/components/ui/empty-state'
import { deskAudiences } from '@/lib/audiences/desk'

export const metadata: Metadata = { title: 'Audiences' }

type Query = Promise<Record<string, string | string[] | undefined>>

export default async function AudiencesPage({ searchParams }: { searchParams: Query }) {
  const [query, audiences] = await Promise.all([searchParams, deskAudiences()])
  return (
    <DeskFrame here="/merchandise/audiences">
      <DeskHead title="Audiences" make={{ href: '/merchandise/audiences/new', name: 'New audience' }} />
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
