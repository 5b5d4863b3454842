import type { Metadata } from 'next'
import { AudienceEditor } from '@/components/desk/audience-editor'
import { DeskFrame } from '@/components/desk/desk-frame'
import { passedAnswer } from '@/lib/answer'
import { deskReach } from '@/lib/audiences/desk'
import { type AudienceState, freshAudience } from '@/lib/audiences/editor'
import { EVERYBODY } from '@/lib/audiences/rule'
import { ruleIn } from '@/lib/audiences/rule-form'
import { merchandiser } from '@/lib/auth/desk'
import { currentCatalogue } from '@/lib/catalogue/queries'
import { choicesIn } from '@/lib/offers/shop-words'

export const metadata: Metadata = { title: 'New audience' }

export default async function NewAudiencePage() {
  await merchandiser('/merchandise/audiences/new')
  const blank = freshAudience({ name: '', description: '', rule: EVERYBODY }, 0)
  const state = (await passedAnswer<AudienceState>('audience ')) ?? blank
  const read = ruleIn(state.form)
  const [{ words, reach }, catalogue] = await Promise.all([
    deskReach('rule' in read ? read.rule : EVERYBODY),
    currentCatalogue(),
  ])
  return (
    <DeskFrame here="/merchandise/audiences">
      <h1 className="pt-6 pb-5 text-2xl">New audience</h1>
      <AudienceEditor slug="" state={state} words={words} reach={reach} choices={choicesIn(catalogue)} />
    </DeskFrame>
  )
}
