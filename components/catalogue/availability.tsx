import type { Product, Variant } from '@/lib/catalogue/catalogue'
import { launchOf } from '@/lib/catalogue/launch'
import { formatDate } from '@/lib/dates'

type Props = { product: Product; variant: Variant; now: number }

/** One line on whether it can be had, and when not, what there is to do. */
export function Availability({ product, variant, now }: Props) {
  const launch = launchOf(product, now)
  if (launch !== 'out')
    return (
      <p className="rounded-sm bg-butter px-4 py-3 text-sm">
        <strong className="font-medium">Out on {formatDate(product.launchedAt)}.</strong>{' '}
        {launch === 'early'
          ? 'Regulars can already order it.'
          : product.earlyAccessFrom
            ? `Regulars can order it from ${formatDate(product.earlyAccessFrom)}.`
            : 'Come back then, we put one aside on the shelf for looking.'}
      </p>
    )
  if (variant.inStock) return <p className="text-sm text-leaf">In stock, with you in two to three days.</p>
  return (
    <p className="rounded-sm bg-shade px-4 py-3 text-sm">
      <strong className="font-medium">Sold out.</strong>{' '}
      {product.inStock
        ? 'Another colour or size is still here: pick one above.'
        : 'The next delivery is on its way; below are things like it.'}
    </p>
  )
}
