import type { Metadata, Route } from 'next'
import Link from 'next/link'
import { BackTo } from '@/components/desk/back-to'
import { BudgetState } from '@/components/desk/budget-state'
import { DeleteOffer } from '@/components/desk/delete-offer'
import { DeskFrame } from '@/components/desk/desk-frame'
import { History } from '@/components/desk/history'
import { Message } from '@/components/desk/message'
import { OfferEditor } from '@/components/desk/offer-editor'
import { StatusMark } from '@/components/desk/status-mark'
import { EmptyState } from '@/components/ui/empty-state'
import { passedAnswer } from '@/lib/answer'
import { audienceInWords } from '@/lib/audiences/describe'
import { audienceChoices } from '@/lib/audiences/desk'
import { currentCatalogue } from '@/lib/catalogue/queries'
import { historyOf } from '@/lib/desk/versions'
import { restoreOffer } from '@/lib/offers/actions'
import { contentOf, contentSchema } from '@/lib/offers/content'
import { deskOffer } from '@/lib/offers/desk'
import { formOf, TIME_ZONES } from '@/lib/offers/editor-form'
import { type EditorState, freshEditor } from '@/lib/offers/editor-state'
import { freeItemOf } from '@/lib/offers/free-item'
import { offerInWords } from '@/lib/offers/in-words'
import { statusOf } from '@/lib/offers/lifecycle'
import { choicesIn, namesIn, scopesIn } from '@/lib/offers/shop-words'

export const metadata: Metadata = { title: 'Offer' }

type Props = {
  params: Promise<{ slug: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const TROUBLES: Record<string, string> = {
  restore: 'That version cannot be read any more, so it was not restored.',
  conflict: 'Not restored: somebody saved this offer a moment ago. This is what it says now.',
  audience: 'Not restored: the audience that version refers to was deleted.',
  code: 'Not restored: another offer has that version’s code now.',
  used: 'Not deleted: somebody has used this offer. Switch it off instead.',
  unsure: 'Not deleted: tick “Yes, with its history” first.',
}

export default async function OfferPage({ params, searchParams }: Props) {
  const [{ slug }, query] = await Promise.all([params, searchParams])
  const [held, catalogue, audiences] = await Promise.all([
    deskOffer(slug),
    currentCatalogue(),
    audienceChoices(),
  ])
  if (!held)
    return (
      <DeskFrame>
        <div className="pt-10">
          <EmptyState title="No such offer" text="It was deleted, or its address is misspelt.">
            <Link href={'/merchandise' as Route} className="link text-sm">
              All offers
            </Link>
          </EmptyState>
        </div>
      </DeskFrame>
    )
  const { offer, used, versions } = held
  const passed = await passedAnswer<EditorState>(`offer ${slug}`)
  const names = namesIn(catalogue)
  const sku = freeItemOf(offer, catalogue)?.variant.sku ?? ''
  const trouble = typeof query.trouble === 'string' ? TROUBLES[query.trouble] : undefined
  const good =
    typeof query.restored === 'string'
      ? `Version ${Number(query.restored) || ''} is back, as version ${offer.version}.`
      : query.made
        ? 'The offer is made.'
        : undefined
  const entries = historyOf(versions, content => {
    const read = contentSchema.safeParse(content)
    return read.success ? offerInWords(read.data, names) : null
  })
  return (
    <DeskFrame>
      <BackTo href="/merchandise">All offers</BackTo>
      <div className="flex flex-wrap items-baseline gap-x-5 pt-1 pb-4">
        <h1 className="min-w-0 text-2xl wrap-break-word">{offer.title}</h1>
        <span className="text-sm text-ink-soft">
          <StatusMark status={statusOf(offer, Date.now())} />
        </span>
      </div>
      {(trouble ?? good) && (
        <Message tone={trouble ? 'problem' : 'good'} className="mb-4">
          {trouble ?? good}
        </Message>
      )}
      <OfferEditor
        // Restoring begins the editor anew; saving from it does not.
        key={`${offer.id} ${query.restored ?? ''}`}
        slug={slug}
        state={passed ?? freshEditor(formOf(contentOf(offer), offer.version, sku, TIME_ZONES[0]))}
        audience={audienceInWords(offer.audience, names)}
        audiences={audiences}
        choices={choicesIn(catalogue)}
        scopes={scopesIn(catalogue)}
      />
      <BudgetState offer={offer} />
      <div className="mt-10 grid items-start gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
        <History name={slug} current={offer.version} entries={entries} restore={restoreOffer} />
        <DeleteOffer slug={slug} used={used} />
      </div>
    </DeskFrame>
  )
}
