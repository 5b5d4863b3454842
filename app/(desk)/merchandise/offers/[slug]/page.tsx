import type { Metadata, Route } from 'next'
import Link from 'next/link'
import { BackTo } from '@/components/desk/back-to'
import { BudgetState } from '@/components/desk/budget-state'
import { DeleteOffer } from '@/components/desk/delete-offer'
import { DeskFrame } from '@/components/desk/desk-frame'
import { History } from '@/components/desk/history'
import { Message } from '@/components/desk/message'
import { OfferEditor } from '@/components/desk/offer-editor'
import { OfferResults } from '@/components/desk/offer-results'
import { OfferSteps } from '@/components/desk/offer-steps'
import { StatusMark } from '@/components/desk/status-mark'
import { StepDone } from '@/components/desk/step-done'
import { EmptyState } from '@/components/ui/empty-state'
import { passedAnswer } from '@/lib/answer'
import { audienceInWords } from '@/lib/audiences/describe'
import { audienceChoices } from '@/lib/audiences/desk'
import { told } from '@/lib/audit/in-words'
import { currentCatalogue } from '@/lib/catalogue/queries'
import { storeTime } from '@/lib/clock'
import { historyOf, versionAsked } from '@/lib/desk/versions'
import { restoreOffer } from '@/lib/offers/actions'
import { contentOf } from '@/lib/offers/content'
import { deskOffer } from '@/lib/offers/desk'
import { formOf } from '@/lib/offers/editor-form'
import { type EditorState, freshEditor } from '@/lib/offers/editor-state'
import { freeItemOf } from '@/lib/offers/free-item'
import { statusOf } from '@/lib/offers/lifecycle'
import { choicesIn, namesIn, scopesIn } from '@/lib/offers/shop-words'
import { STEP_TROUBLES } from '@/lib/offers/words'
import { TIME_ZONES } from '@/lib/offers/zoned'
import { draftHref } from '@/lib/preview/draft-href'

export const metadata: Metadata = { title: 'Offer' }

type Props = {
  params: Promise<{ slug: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const TROUBLES: Record<string, string> = {
  ...STEP_TROUBLES,
  restore: 'That version cannot be read any more, so it was not restored.',
  conflict: 'Not restored: somebody saved this offer a moment ago. This is what it says now.',
  audience: 'Not restored: the audience that version refers to was deleted.',
  code: 'Not restored: another offer has that version’s code now.',
  used: 'Not deleted: somebody has used this offer. End it instead.',
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
          <EmptyState alone title="No such offer" text="It was deleted, or its address is misspelt.">
            <Link href={'/merchandise' as Route} className="link text-sm">
              All offers
            </Link>
          </EmptyState>
        </div>
      </DeskFrame>
    )
  const { offer, used, versions } = held
  const status = statusOf(offer, storeTime())
  const passed = await passedAnswer<EditorState>(`offer ${slug}`)
  const names = namesIn(catalogue)
  const sku = freeItemOf(offer, catalogue)?.variant.sku ?? ''
  const trouble = typeof query.trouble === 'string' ? TROUBLES[query.trouble] : undefined
  const good =
    typeof query.restored === 'string'
      ? `Version ${Number(query.restored) || ''} is back, as version ${offer.version}.`
      : query.made
        ? offer.state === 'DRAFT'
          ? 'The draft is kept.'
          : 'The offer is made.'
        : query.copied
          ? 'This is a copy, as a draft and without a code.'
          : undefined
  const entries = historyOf(versions, content => told('offer', slug, content, catalogue), versionAsked(query))
  return (
    <DeskFrame>
      <BackTo href="/merchandise">All offers</BackTo>
      <div className="flex flex-wrap items-baseline gap-x-5 pt-1 pb-4">
        <h1 className="min-w-0 text-2xl wrap-break-word">{offer.title}</h1>
        <span className="text-sm text-ink-soft">
          <StatusMark status={status} />
        </span>
        <div className="ml-auto flex flex-wrap items-start gap-2">
          <Link
            href={draftHref(offer, catalogue) as Route}
            prefetch={false}
            className="inline-flex min-h-10 items-center rounded-md border border-edge px-3 text-sm font-medium hover:border-ink hover:bg-shade"
          >
            Preview
          </Link>
          <OfferSteps slug={slug} title={offer.title} status={status} />
        </div>
      </div>
      <StepDone query={query} from="offer" />
      {(trouble ?? good) && (
        <Message tone={trouble ? 'problem' : 'good'} className="mb-4">
          {trouble ?? good}
        </Message>
      )}
      <OfferEditor
        // Restoring and steps begin the editor anew; saving from it does not.
        key={`${offer.id} ${query.restored ?? ''} ${query.done ?? ''} ${query.version ?? ''}`}
        slug={slug}
        state={passed ?? freshEditor(formOf(contentOf(offer), offer.version, sku))}
        audience={audienceInWords(offer.audience, names)}
        audiences={audiences}
        choices={choicesIn(catalogue)}
        scopes={scopesIn(catalogue)}
        zones={TIME_ZONES}
      />
      <div className="mt-10 grid gap-8">
        <OfferResults offer={offer} />
      </div>
      <BudgetState offer={offer} />
      <div className="mt-10 grid items-start gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
        <History name={slug} current={offer.version} entries={entries} restore={restoreOffer} />
        <DeleteOffer slug={slug} used={used} />
      </div>
    </DeskFrame>
  )
}
