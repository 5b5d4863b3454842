import type { Metadata } from 'next'
import { BackTo } from '@/components/desk/back-to'
import { DeskFrame } from '@/components/desk/desk-frame'
import { History } from '@/components/desk/history'
import { PlacementEditor } from '@/components/desk/placement-editor'
import { Restored } from '@/components/desk/restored'
import { EmptyState } from '@/components/ui/empty-state'
import { passedAnswer } from '@/lib/answer'
import { told } from '@/lib/audit/in-words'
import { deskReader } from '@/lib/auth/desk'
import { currentCatalogue } from '@/lib/catalogue/queries'
import { type DeskState, freshState } from '@/lib/desk/state'
import { historyOf, versionAsked } from '@/lib/desk/versions'
import { restorePlacement } from '@/lib/placements/actions'
import { deskPlacement } from '@/lib/placements/desk'
import { formOf, type PlacementForm } from '@/lib/placements/form'
import { nameIn } from '@/lib/placements/targets'
import { PLACES, placeAt } from '@/lib/placements/words'

export const metadata: Metadata = { title: 'Placement' }

type Props = {
  params: Promise<{ place: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function PlacementPage({ params, searchParams }: Props) {
  const [{ place: slug }, query] = await Promise.all([params, searchParams])
  await deskReader(`/merchandise/placements/${slug}`)
  const place = placeAt(slug)
  if (!place)
    return (
      <DeskFrame here="/merchandise/placements">
        <BackTo href="/merchandise/placements">All placements</BackTo>
        <EmptyState alone title="No such placement" text="Its address is misspelt: the list has them all." />
      </DeskFrame>
    )
  const [{ version, config, versions }, catalogue] = await Promise.all([
    deskPlacement(place),
    currentCatalogue(),
  ])
  const { name, where, weighs, byGroup } = PLACES[place]
  const passed = await passedAnswer<DeskState<PlacementForm>>(`placement ${slug}`)
  const nameOf = nameIn(catalogue)
  const entries = historyOf(
    versions,
    content => told('placement', slug, content, catalogue),
    versionAsked(query),
  )
  const groups = byGroup ? [...catalogue.groups.values()] : []
  return (
    <DeskFrame here="/merchandise/placements">
      <BackTo href="/merchandise/placements">All placements</BackTo>
      <h1 className="pt-1 text-2xl">{name}</h1>
      <p className="mt-1 mb-4 max-w-[65ch] text-sm text-ink-soft">{where}</p>
      <Restored query={query} version={version} what="placement" />
      <PlacementEditor
        // Restoring begins the editor anew; saving from it does not.
        key={String(query.restored ?? '')}
        slug={slug}
        state={passed ?? freshState(formOf(place, config, version, nameOf))}
        weighs={weighs}
        groups={groups.map(group => ({ value: group.slug, label: group.name }))}
      />
      <div className="mt-10 max-w-3xl">
        <History name={slug} current={version} entries={entries} restore={restorePlacement} />
      </div>
    </DeskFrame>
  )
}
