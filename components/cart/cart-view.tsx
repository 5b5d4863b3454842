import type { Route } from 'next'
import { CartOffer } from '@/components/home/placed-offer'
import { CartCrossSell } from '@/components/personal/cross-sell'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { currentCart, removedLine } from '@/lib/orders/queries'
import { CartLine } from './cart-line'
import { CodeForm } from './code-form'
import { Removed } from './removed'
import { Summary } from './summary'

export type CartQuery = { removed?: string | string[]; quantity?: string | string[]; refused?: unknown }

/** The cart of whoever is here, or the sentence that it is empty. */
export async function CartView({ query }: { query: Promise<CartQuery> }) {
  const [cart, removed] = await Promise.all([currentCart(), query.then(removedLine)])
  const undo = removed && !cart?.lines.some(line => line.variantId === removed.variantId) && (
    <Removed {...removed} />
  )
  const refused = 'refused' in (await query) && (
    <p role="alert" className="mb-6 border-l-2 border-tomato-deep bg-shade px-4 py-3 text-sm">
      That could not be put in: it has sold out or left the shop.
    </p>
  )
  if (!cart)
    return (
      <>
        {refused}
        {undo}
        <EmptyState title="Nothing in it yet" text="Whatever you put in stays here, signed in or not.">
          <ButtonLink href="/" prefetch={false}>
            Look around
          </ButtonLink>
        </EmptyState>
      </>
    )
  const { priced } = cart
  const gifts = priced.lines.filter(line => line.free)
  return (
    <>
      <div className="grid gap-x-16 gap-y-10 lg:grid-cols-12">
        <div className="lg:col-span-7">
          {refused}
          {undo}
          <ul className="border-t border-line">
            {cart.lines.map(line => (
              <CartLine
                key={line.variantId}
                line={line}
                priced={priced.lines.find(each => !each.free && each.variantId === line.variantId)}
              />
            ))}
            {gifts.map(({ variantId, name, label, discountReason }) => (
              <li key={variantId} className="flex justify-between gap-6 border-b border-line py-5">
                <p>
                  {name}
                  {label && `, ${label}`}
                  <span className="block text-sm text-leaf">{discountReason ?? 'A present from us'}</span>
                </p>
                <p>free</p>
              </li>
            ))}
          </ul>
        </div>
        <div className="lg:col-span-5">
          <div className="lg:sticky lg:top-8">
            <Summary priced={priced} />
            {cart.orderable ? (
              <ButtonLink href={'/checkout' as Route} className="mt-6 w-full" prefetch={false}>
                To the checkout
              </ButtonLink>
            ) : (
              <p className="mt-6 border-l-2 border-tomato-deep bg-shade px-4 py-3 text-sm">
                One more step before the checkout: something in your cart needs a decision, see there.
              </p>
            )}
            <CodeForm code={cart.code} />
          </div>
        </div>
      </div>
      <div className="mt-16">
        <CartOffer applied={priced.appliedOffers.map(applied => applied.offerId)} />
        <CartCrossSell productIds={cart.lines.map(line => line.productId)} />
      </div>
    </>
  )
}
