import type { Metadata } from 'next'
import { BeginWith } from '@/components/desk/begin-with'
import { DeskFrame } from '@/components/desk/desk-frame'
import { OfferEditor } from '@/components/desk/offer-editor'
import { passedAnswer } from '@/lib/answer'
import { audienceChoices } from '@/lib/audiences/desk'
import { merchandiser } from '@/lib/auth/desk'
import { currentCatalogue } from '@/lib/catalogue/queries'
import { storeTime } from '@/lib/clock'
import type { OfferKind } from '@/lib/generated/prisma/enums'
import { blankForm } from '@/lib/offers/editor-form'
import { type EditorState, freshEditor } from '@/lib/offers/editor-state'
import { kindNamed, kindOf } from '@/lib/offers/kinds/kinds'
import { choicesIn, scopesIn } from '@/lib/offers/shop-words'
import { TIME_ZONES } from '@/lib/offers/zoned'

export const metadata: Metadata = { title: 'New offer' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function NewOfferPage({ searchParams }: Props) {
  await merchandiser('/merchandise/offers/new')
  const [catalogue, audiences, query] = await Promise.all([
    currentCatalogue(),
    audienceChoices(),
    searchParams,
  ])
  const kind =
    typeof query.kind === 'string' && kindNamed(query.kind) ? (query.kind as OfferKind) : 'CAMPAIGN'
  const begun = blankForm(storeTime(), { kind, ...kindOf(kind).begin })
  return (
    <DeskFrame>
      <h1 className="pt-6 pb-4 text-2xl">New offer</h1>
      <BeginWith chosen={kind} />
      <OfferEditor
        key={kind}
        slug=""
        state={(await passedAnswer<EditorState>('offer ')) ?? freshEditor(begun)}
        audience="Everybody"
        audiences={audiences}
        choices={choicesIn(catalogue)}
        scopes={scopesIn(catalogue)}
        zones={TIME_ZONES}
      />
    </DeskFrame>
  )
}
