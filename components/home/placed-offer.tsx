import { currentToken } from '@/lib/experiments/queries'
import type { DecidedOffer } from '@/lib/offers/decide'
import { offersFor } from '@/lib/offers/placed'
import { currentSubject } from '@/lib/profile/subject'
import { HomeOffer } from './home-offer'

/** What is learned from the words of an offer, for the browser it is shown in. */
const tokenOf = async ({ arm }: DecidedOffer) => arm && (await currentToken([arm]))

/** On a product's page: the offer for this product and this shopper, if there is one. */
export async function ProductOffer({ slug }: { slug: string }) {
  const { offers, catalogue, snapshot } = await offersFor(await currentSubject(), slug)
  const decided = offers.PRODUCT
  if (!decided) return null
  return (
    <HomeOffer
      decided={decided}
      catalogue={catalogue}
      facts={snapshot.facts}
      placement="product"
      on={slug}
      learned={await tokenOf(decided)}
    />
  )
}

/** In the cart: the offer this shopper could use and does not yet; `applied` are the ids of those in use. */
export async function CartOffer({ applied }: { applied: readonly string[] }) {
  const { offers, catalogue, snapshot } = await offersFor(await currentSubject())
  const decided = offers.CART
  if (!decided || applied.includes(decided.offer.id)) return null
  return (
    <HomeOffer
      decided={decided}
      catalogue={catalogue}
      facts={snapshot.facts}
      placement="cart"
      learned={await tokenOf(decided)}
    />
  )
}
