import type { Product, Variant } from '@/lib/catalogue/catalogue'

type Props = { product: Product; variant: Variant }

/** One line on whether it can be had, and when not, what there is to do. */
export function Availability({ product, variant }: Props) {
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
