import type { Route } from 'next'
import type { ReactNode } from 'react'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import type { CartView } from '@/lib/orders/queries'
import { CartLine } from './cart-line'
import { CodeForm } from './code-form'
import { Summary } from './summary'

type Props = {
  /** Null: there is nothing in it. */
  cart: CartView | null
  /** What just happened to it. */
  told?: ReactNode
  /** What stands below it. */
  children?: ReactNode
}

/** A cart: what is in it and what it comes to, or the sentence that it is empty. */
export function CartSheet({ cart, told, children }: Props) {
  if (!cart)
    return (
      <>
        {told}
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
          {told}
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
      <div className="mt-16">{children}</div>
    </>
  )
}
