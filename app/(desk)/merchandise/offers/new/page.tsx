import type { Metadata } from 'next'
import { Suspense } from 'react'
import { DeskFrame } from '@/components/desk/desk-frame'
import { DeskPlaceholder } from '@/components/desk/desk-placeholder'
import { OfferEditor } from '@/components/desk/offer-editor'
import { currentCatalogue } from '@/lib/catalogue/queries'
import { merchandiser } from '@/lib/offers/desk'
import { blankForm } from '@/lib/offers/editor-form'
import { choicesIn, scopesIn } from '@/lib/offers/shop-words'

export const metadata: Metadata = { title: 'New offer' }

export default function NewOfferPage() {
  return (
    <Suspense fallback={<DeskPlaceholder />}>
      <NewOffer />
    </Suspense>
  )
}

async function NewOffer() {
  await merchandiser('/merchandise/offers/new')
  const catalogue = await currentCatalogue()
  return (
    <DeskFrame>
      <h1 className="pt-6 pb-5 text-2xl">New offer</h1>
      <OfferEditor
        slug=""
        form={blankForm(Date.now())}
        audience="Everybody"
        choices={choicesIn(catalogue)}
        scopes={scopesIn(catalogue)}
      />
    </DeskFrame>
  )
}
