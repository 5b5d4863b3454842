import type { Metadata } from 'next'
import { DeskFrame } from '@/components/desk/desk-frame'
import { History } from '@/components/desk/history'
import { LoyaltyEditor } from '@/components/desk/loyalty-editor'
import { Restored } from '@/components/desk/restored'
import { passedAnswer } from '@/lib/answer'
import { type DeskState, freshState } from '@/lib/desk/state'
import { historyOf, versionAsked } from '@/lib/desk/versions'
import { restoreProgramme } from '@/lib/loyalty/actions'
import { deskProgramme } from '@/lib/loyalty/desk'
import { formOf, type ProgrammeForm } from '@/lib/loyalty/form'
import { programmeSchema } from '@/lib/loyalty/programme'
import { tiersInWords } from '@/lib/loyalty/words'

export const metadata: Metadata = { title: 'Loyalty' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function LoyaltyPage({ searchParams }: Props) {
  const [{ version, tiers, versions, people }, query] = await Promise.all([deskProgramme(), searchParams])
  const passed = await passedAnswer<DeskState<ProgrammeForm>>('loyalty')
  const entries = historyOf(
    versions,
    content => {
      const read = programmeSchema.safeParse(content)
      return read.success ? tiersInWords(read.data) : null
    },
    versionAsked(query),
  )
  return (
    <DeskFrame here="/merchandise/loyalty">
      <h1 className="pt-6 text-2xl">Loyalty</h1>
      <p className="mt-2 mb-6 max-w-[65ch] text-sm text-ink-soft">
        A full euro of goods is a point, and each counts for 365 days. Tiers open launches early; own prices
        come from offers of the kind “Loyalty” whose audience asks for a tier.
      </p>
      <Restored query={query} version={version} what="programme" />
      <LoyaltyEditor
        // Restoring begins the editor anew; saving from it does not.
        key={String(query.restored ?? '')}
        state={passed ?? freshState(formOf(tiers, version))}
        people={Object.fromEntries(people)}
      />
      <div className="mt-10 max-w-3xl">
        <History name="loyalty" current={version} entries={entries} restore={restoreProgramme} />
      </div>
    </DeskFrame>
  )
}
