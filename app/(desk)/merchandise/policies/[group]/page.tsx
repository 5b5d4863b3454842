import type { Metadata } from 'next'
import { BackTo } from '@/components/desk/back-to'
import { DeskFrame } from '@/components/desk/desk-frame'
import { History } from '@/components/desk/history'
import { Overrides } from '@/components/desk/overrides'
import { PolicyEditor } from '@/components/desk/policy-editor'
import { Restored } from '@/components/desk/restored'
import { EmptyState } from '@/components/ui/empty-state'
import { passedAnswer } from '@/lib/answer'
import { told } from '@/lib/audit/in-words'
import { currentCatalogue } from '@/lib/catalogue/queries'
import { type DeskState, freshState } from '@/lib/desk/state'
import { historyOf, versionAsked } from '@/lib/desk/versions'
import { restorePolicy } from '@/lib/policies/actions'
import { deskPolicy } from '@/lib/policies/desk'
import { formOf, type PolicyForm } from '@/lib/policies/form'

export const metadata: Metadata = { title: 'Policy' }

type Props = {
  params: Promise<{ group: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function PolicyPage({ params, searchParams }: Props) {
  const [{ group: slug }, query] = await Promise.all([params, searchParams])
  const [held, catalogue] = await Promise.all([deskPolicy(slug), currentCatalogue()])
  if (!held)
    return (
      <DeskFrame here="/merchandise/policies">
        <BackTo href="/merchandise/policies">All policies</BackTo>
        <EmptyState alone title="No such group" text="It is gone, or its address is misspelt." />
      </DeskFrame>
    )
  const { name, version, policy, overrides, versions } = held
  const passed = await passedAnswer<DeskState<PolicyForm>>(`policy ${slug}`)
  const entries = historyOf(
    versions,
    content => told('policy', slug, content, catalogue),
    versionAsked(query),
  )
  const others = [...catalogue.groups.values()].filter(group => group.slug !== slug)
  return (
    <DeskFrame here="/merchandise/policies">
      <BackTo href="/merchandise/policies">All policies</BackTo>
      <h1 className="pt-1 pb-4 text-2xl">{name}</h1>
      <Restored query={query} version={version} what="policy" />
      <PolicyEditor
        // Restoring begins the editor anew; saving from it does not.
        key={String(query.restored ?? '')}
        slug={slug}
        state={passed ?? freshState(formOf(policy, version))}
        groups={others.map(group => ({ value: group.slug, label: group.name }))}
      />
      <div className="mt-10 grid items-start gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
        <History name={slug} current={version} entries={entries} restore={restorePolicy} />
        <Overrides overrides={overrides} />
      </div>
    </DeskFrame>
  )
}
