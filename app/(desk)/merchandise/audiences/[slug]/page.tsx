import type { Metadata, Route } from 'next'
import Link from 'next/link'
import { AudienceEditor } from '@/components/desk/audience-editor'
import { AudienceUses } from '@/components/desk/audience-uses'
import { BackTo } from '@/components/desk/back-to'
import { DeletePart } from '@/components/desk/delete-part'
import { DeskFrame } from '@/components/desk/desk-frame'
import { History } from '@/components/desk/history'
import { Message } from '@/components/desk/message'
import { EmptyState } from '@/components/ui/empty-state'
import { passedAnswer } from '@/lib/answer'
import { deleteAudience, restoreAudience } from '@/lib/audiences/actions'
import { deskAudience, deskReach } from '@/lib/audiences/desk'
import { type AudienceState, freshAudience } from '@/lib/audiences/editor'
import { ruleIn } from '@/lib/audiences/rule-form'
import { told } from '@/lib/audit/in-words'
import { currentCatalogue } from '@/lib/catalogue/queries'
import { historyOf, versionAsked } from '@/lib/desk/versions'
import { choicesIn } from '@/lib/offers/shop-words'

export const metadata: Metadata = { title: 'Audience' }

type Props = {
  params: Promise<{ slug: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const TROUBLES: Record<string, string> = {
  restore: 'That version cannot be read any more, so it was not restored.',
  conflict: 'Not restored: somebody saved this audience a moment ago. This is what it says now.',
  used: 'Not deleted: an offer refers to it. Give that offer another audience first.',
  unsure: 'Not deleted: tick “Yes, with its history” first.',
}

const USED = 'Offers refer to it, so it cannot be deleted. Give them another audience first.'

export default async function AudiencePage({ params, searchParams }: Props) {
  const [{ slug }, query] = await Promise.all([params, searchParams])
  const [held, catalogue] = await Promise.all([deskAudience(slug), currentCatalogue()])
  if (!held)
    return (
      <DeskFrame here="/merchandise/audiences">
        <div className="pt-10">
          <EmptyState alone title="No such audience" text="It was deleted, or its address is misspelt.">
            <Link href={'/merchandise/audiences' as Route} className="link text-sm">
              All audiences
            </Link>
          </EmptyState>
        </div>
      </DeskFrame>
    )
  const { audience, offers, versions } = held
  const passed = await passedAnswer<AudienceState>(`audience ${slug}`)
  const state = passed ?? freshAudience(audience, audience.version)
  const read = ruleIn(state.form)
  const { words, reach } = await deskReach('rule' in read ? read.rule : audience.rule)
  const entries = historyOf(
    versions,
    content => told('audience', slug, content, catalogue),
    versionAsked(query),
  )
  const trouble = typeof query.trouble === 'string' ? TROUBLES[query.trouble] : undefined
  const good =
    typeof query.restored === 'string'
      ? `Version ${Number(query.restored) || ''} is back, as version ${audience.version}.`
      : query.made
        ? 'The audience is made.'
        : undefined
  return (
    <DeskFrame here="/merchandise/audiences">
      <BackTo href="/merchandise/audiences">All audiences</BackTo>
      <h1 className="min-w-0 pt-1 pb-4 text-2xl wrap-break-word">{audience.name}</h1>
      {(trouble ?? good) && (
        <Message tone={trouble ? 'problem' : 'good'} className="mb-4">
          {trouble ?? good}
        </Message>
      )}
      <AudienceEditor
        // Restoring begins the editor anew; saving from it does not.
        key={`${audience.id} ${query.restored ?? ''}`}
        slug={slug}
        state={state}
        words={words}
        reach={reach}
        choices={choicesIn(catalogue)}
      />
      <div className="mt-10 grid items-start gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,7fr)_minmax(0,4fr)]">
        <History name={slug} current={audience.version} entries={entries} restore={restoreAudience} />
        <div className="grid gap-8">
          <AudienceUses offers={offers} />
          <DeletePart
            slug={slug}
            what="audience"
            kept={offers.length > 0 ? USED : undefined}
            remove={deleteAudience}
          />
        </div>
      </div>
    </DeskFrame>
  )
}
