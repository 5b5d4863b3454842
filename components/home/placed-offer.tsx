import { offersFor } from '@/lib/offers/placed'
import { currentSubject } from '@/lib/profile/subject'
import { HomeOffer } from './home-offer'

/** On a product's page: the offer for this product and this shopper, if there is one. */
export async function ProductOffer({ slug }: { slug: string }) {
  const { offers, catalogue, snapshot } = await offersFor(await currentSubject(), slug)
  return (
    offers.PRODUCT && (
      <HomeOffer
        decided={offers.PRODUCT}
        catalogue={catalogue}
        facts={snapshot.facts}
        placement="product"
        on={slug}
      />
    )
  )
}

/** In the cart: the offer this shopper could use and does not yet; `applied` are the ids of those in use. */
export async function CartOffer({ applied }: { applied: readonly string[] }) {
  const { offers, catalogue, snapshot } = await offersFor(await currentSubject())
  if (!offers.CART || applied.includes(offers.CART.offer.id)) return null
  return <HomeOffer decided={offers.CART} catalogue={catalogue} facts={snapshot.facts} placement="cart" />
}
