import type { Metadata } from 'next'
import { DeskFrame } from '@/components/desk/desk-frame'
import { OfferEditor } from '@/components/desk/offer-editor'
import { passedAnswer } from '@/lib/answer'
import { audienceChoices } from '@/lib/audiences/desk'
import { currentCatalogue } from '@/lib/catalogue/queries'
import { merchandiser } from '@/lib/offers/desk'
import { blankForm } from '@/lib/offers/editor-form'
import { type EditorState, freshEditor } from '@/lib/offers/editor-state'
import { choicesIn, scopesIn } from '@/lib/offers/shop-words'

export const metadata: Metadata = { title: 'New offer' }

export default async function NewOfferPage() {
  await merchandiser('/merchandise/offers/new')
  const [catalogue, audiences] = await Promise.all([currentCatalogue(), audienceChoices()])
  return (
    <DeskFrame>
      <h1 className="pt-6 pb-5 text-2xl">New offer</h1>
      <OfferEditor
        slug=""
        state={(await passedAnswer<EditorState>('offer ')) ?? freshEditor(blankForm(Date.now()))}
        audience="Everybody"
        audiences={audiences}
        choices={choicesIn(catalogue)}
        scopes={scopesIn(catalogue)}
      />
    </DeskFrame>
  )
}
