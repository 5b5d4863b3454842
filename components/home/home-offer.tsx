import type { Catalogue } from '@/lib/catalogue/catalogue'
import type { DecidedOffer } from '@/lib/offers/decide'
import type { ProfileSnapshot } from '@/lib/profile/snapshot'
import { offerHrefIn } from '@/lib/recommend/heroes/offer'
import { noteFor } from '@/lib/recommend/note'
import { BirthdayBanner } from './birthday-banner'
import { OfferBanner } from './offer-banner'

type Props = {
  decided: DecidedOffer
  catalogue: Catalogue
  facts: ProfileSnapshot['facts']
  placement: 'home' | 'product' | 'cart'
  /** Of the product on whose page it stands. */
  on?: string
  /** What is being learned from it here, signed; nothing where it only is looked at. */
  learned?: string | undefined
  /** Where the birthday card is drawn. */
  card?: string | undefined
}

/** The offer across a page, with why it is here. */
export function HomeOffer({ decided, catalogue, facts, placement, on, learned, card }: Props) {
  const { offer, reason } = decided
  const line = reason && noteFor(reason, catalogue)
  const note = line && { ...line, href: `/why?offer=${offer.slug}${on ? `&on=${on}` : ''}` }
  const name = facts.name?.trim().split(/\s+/u)[0] ?? null
  return (
    <div data-offer={offer.slug} data-placement={placement} data-learned={learned}>
      {offer.kind === 'BIRTHDAY' ? (
        <BirthdayBanner offer={offer} name={name} note={note} card={card} />
      ) : (
        <OfferBanner offer={offer} note={note} href={offerHrefIn(offer, catalogue)} />
      )}
    </div>
  )
}
