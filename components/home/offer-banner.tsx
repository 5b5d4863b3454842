import type { Route } from 'next'
import { ButtonLink } from '@/components/ui/button'
import { Note, type NoteText } from '@/components/ui/note'
import type { Offer } from '@/lib/offers/offer'
import { offerHref } from '@/lib/offers/words'

type Props = {
  offer: Pick<Offer, 'title' | 'text' | 'code' | 'scope'>
  /** The pencil, where the offer was chosen for this shopper. */
  note?: NoteText | null
  /** Where its things are; from the scope unless given. */
  href?: string
}

/** An offer across the page: butter, one sentence, one way on. */
export function OfferBanner({ offer, note = null, href = offerHref(offer.scope) }: Props) {
  return (
    <div className="@container my-6">
      <section
        aria-label={offer.title}
        className="grid gap-x-8 gap-y-4 rounded-md bg-butter px-5 py-5 @xl:px-8 @xl:py-6 @2xl:grid-cols-[1fr_auto] @2xl:items-center"
      >
        <div className="min-w-0">
          {note && <Note {...note} />}
          <h2 className="text-2xl wrap-break-word">{offer.title}</h2>
          <p className="mt-1 max-w-[60ch] wrap-break-word">{offer.text}</p>
          {offer.code && (
            <p className="mt-2 text-sm">
              Code{' '}
              <strong className="tabular wrap-anywhere rounded-sm bg-paper px-2 py-1 tracking-wide">
                {offer.code}
              </strong>
            </p>
          )}
        </div>
        <ButtonLink href={href as Route} kind="plain" className="justify-self-start">
          Have a look
        </ButtonLink>
      </section>
    </div>
  )
}
