import type { Catalogue } from '@/lib/catalogue/catalogue'
import { currentToken } from '@/lib/experiments/queries'
import type { DecidedOffer } from '@/lib/offers/decide'
import type { ProfileSnapshot } from '@/lib/profile/snapshot'
import { offerHrefIn } from '@/lib/recommend/hero'
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
}

/** The offer across a page, with why it is here. */
export async function HomeOffer({ decided: { offer, reason, arm }, catalogue, facts, placement, on }: Props) {
  const line = reason && noteFor(reason, catalogue)
  const note = line && { ...line, href: `/why?offer=${offer.slug}${on ? `&on=${on}` : ''}` }
  const learned = arm && (await currentToken([arm]))
  const name = facts.name?.trim().split(/\s+/u)[0] ?? null
  return (
    <div data-offer={offer.slug} data-placement={placement} data-learned={learned}>
      {offer.kind === 'BIRTHDAY' ? (
        <BirthdayBanner offer={offer} name={name} note={note} />
      ) : (
        <OfferBanner offer={offer} note={note} href={offerHrefIn(offer, catalogue)} />
      )}
    </div>
  )
}
