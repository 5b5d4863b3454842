import { AddToCart } from '@/components/cart/add-to-cart'
import { Price } from '@/components/ui/price'
import { Rating } from '@/components/ui/rating'
import { colourName } from '@/components/ui/swatch'
import { pictureOf } from '@/lib/catalogue/catalogue'
import { type Choice, choose, type Wish } from '@/lib/catalogue/choice'
import { launchOf } from '@/lib/catalogue/launch'
import type { ProductPage } from '@/lib/catalogue/pages'
import type { OwnStage } from '@/lib/loyalty/own-stage'
import { formatCents } from '@/lib/money'
import { Availability } from './availability'
import { LaunchNote } from './launch-note'
import { OwnPrice } from './own-price'
import { VariantChoice } from './variant-choice'

type Props = {
  page: ProductPage
  /** What the address names; left out in the shell, which stays as it is where there is no script. */
  wish?: Wish
  /** What is this shopper's own of price and launch. */
  own?: OwnStage | null
  /** In one piece, which nothing streams into: what there is to choose stands in the form, script or not. */
  whole?: boolean
  now: number
}

/** Picture, name, price and choice of one product in the variant meant. */
export function ProductStage({ page, wish, own = null, whole = false, now }: Props) {
  const choice = choose(page.product, wish)
  if (!choice) return null
  const choices = wish && !whole ? [] : choicesOf(page)
  const isOut = launchOf(page.product, now) === 'out'
  return (
    <div className="grid gap-x-12 gap-y-6 pb-12 lg:grid-cols-12">
      <Picture page={page} choice={choice} />
      <div className="lg:col-span-5 lg:col-start-8">
        {page.brand.name && <p className="text-sm text-ink-soft">{page.brand.name}</p>}
        <h1 className="mt-1 text-4xl">{page.product.name}</h1>
        {page.product.tagline && (
          <p className="mt-3 max-w-[48ch] text-lg text-ink-soft">{page.product.tagline}</p>
        )}
        <p className="mt-4 flex flex-wrap items-baseline gap-x-5 gap-y-1">
          <Price
            cents={choice.variant.priceCents}
            compareAtCents={choice.variant.compareAtCents}
            className="text-2xl font-medium"
          />
          {page.product.ageLimit !== null && <span className="text-sm">From {page.product.ageLimit}</span>}
          <Rating rating={page.product.rating} count={page.product.ratingCount} className="text-sm" />
        </p>
        <OwnPrice own={own} slug={page.product.slug} />
        <div className="mt-4 space-y-6">
          {!whole && (
            <div className={choices.length > 1 ? 'unscripted:hidden' : undefined}>
              <VariantChoice slug={page.product.slug} choice={choice} />
            </div>
          )}
          {/* The button of whoever may have it early has its room before it comes. */}
          <div className={`space-y-6 ${isOut ? '' : 'min-h-38'}`}>
            {!isOut && (
              <LaunchNote product={page.product} first={page.early} own={own} now={now} shell={!wish} />
            )}
            {(isOut || (own?.early && !choice.variant.inStock)) && (
              <Availability product={page.product} variant={choice.variant} />
            )}
            {(isOut || own?.early) && choice.variant.inStock && (
              <AddToCart
                key={choice.variant.id}
                variantId={choice.variant.id}
                shell={!wish}
                choices={choices}
              />
            )}
          </div>
        </div>
      </div>
    </div>
  )
}

/** Everything of it that can be bought, in one list; with prices where they differ. */
function choicesOf({ product }: ProductPage) {
  const offered = product.variants.filter(v => v.inStock)
  const onePrice = new Set(offered.map(v => v.priceCents)).size === 1
  return offered.map(({ id, colour, size, priceCents }) => ({
    value: id,
    label: [colour && colourName(colour), size, !onePrice && formatCents(priceCents)]
      .filter(Boolean)
      .join(', '),
  }))
}

function Picture({ page, choice }: { page: ProductPage; choice: Choice }) {
  const { colour } = choice.variant
  return (
    <div
      className="tint self-start overflow-hidden rounded-md lg:col-span-6"
      style={{ '--tint': page.department.tint } as React.CSSProperties}
    >
      <img
        src={pictureOf(page.product, colour)}
        alt={colour ? `${page.product.name} in ${colourName(colour).toLowerCase()}` : page.product.name}
        width={800}
        height={1000}
        fetchPriority="high"
        className="aspect-4/5 w-full object-cover"
      />
    </div>
  )
}
