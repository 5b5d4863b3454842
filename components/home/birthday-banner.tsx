import { Note, type NoteText } from '@/components/ui/note'
import type { Offer } from '@/lib/offers/offer'

type Props = {
  offer: Pick<Offer, 'title' | 'text'>
  /** First name, as far as told. */
  name: string | null
  note?: NoteText | null
  /** Where the card is drawn: /birthday-card answers nobody but the shopper. Null where nobody is there to draw it for. */
  card?: string | null | undefined
}

/** The birthday offer with the card drawn for this shopper. */
export function BirthdayBanner({ offer, name, note = null, card = '/birthday-card' }: Props) {
  return (
    <div className="@container my-6">
      <section
        aria-label={offer.title}
        className="grid items-center gap-x-10 gap-y-5 overflow-hidden rounded-md bg-butter p-4 @xl:p-6 @4xl:grid-cols-12"
      >
        {card ? (
          <img
            src={card}
            alt={name ? `A birthday card for ${name}` : 'A birthday card for you'}
            width={1200}
            height={630}
            className="aspect-1200/630 h-auto w-full rounded-sm border border-line @4xl:col-span-5"
          />
        ) : (
          <p className="grid aspect-1200/630 w-full place-items-center rounded-sm border border-line text-sm text-ink-soft @4xl:col-span-5">
            The card, drawn with their name
          </p>
        )}
        <div className="min-w-0 @4xl:col-span-7">
          {note && <Note {...note} />}
          <h2 className="text-3xl wrap-break-word">{offer.title}</h2>
          <p className="mt-2 max-w-[52ch] text-lg wrap-break-word">{offer.text}</p>
          <p className="mt-2 text-sm text-ink-soft">
            It is taken off in the cart by itself, on the order you choose to use it for.
          </p>
        </div>
      </section>
    </div>
  )
}
