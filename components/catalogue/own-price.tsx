import { Note } from '@/components/ui/note'
import { Price } from '@/components/ui/price'
import type { OwnStage } from '@/lib/loyalty/own-stage'
import { withArticle } from '@/lib/loyalty/words'

type Props = { own: OwnStage | null; slug: string }

/** What one piece costs this shopper, on a line that is there for everybody, so that nothing moves. */
export function OwnPrice({ own, slug }: Props) {
  return (
    <p className="mt-1 flex min-h-8 flex-wrap items-baseline gap-x-3">
      {own?.price && <OwnPriceLine price={own.price} pencil={own.pencil} slug={slug} />}
    </p>
  )
}

function OwnPriceLine({ price, pencil, slug }: Pick<OwnStage, 'pencil'> & OwnPriceProps) {
  const as = price.tier ? ` as ${withArticle(price.tier.name)}` : ''
  const text = `your price${as}`
  const why = price.tier
    ? `You are ${withArticle(price.tier.name)} by what you bought here in a year. Offer: ${price.offer.title}.`
    : `You have bought here before. Offer: ${price.offer.title}.`
  return (
    <>
      <Price cents={price.cents} className="text-xl font-medium text-leaf" />
      {pencil ? (
        <Note text={text} why={why} href={`/why?offer=${price.offer.slug}&on=${slug}`} />
      ) : (
        <span className="text-sm">{text}</span>
      )}
    </>
  )
}

type OwnPriceProps = { price: NonNullable<OwnStage['price']>; slug: string }
