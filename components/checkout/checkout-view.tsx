import type { Route } from 'next'
import Link from 'next/link'
import { LineTrouble } from '@/components/cart/line-trouble'
import { Summary } from '@/components/cart/summary'
import { TakeOutTooYoung } from '@/components/cart/take-out-too-young'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { emailOf } from '@/lib/account/queries'
import { passedAnswer } from '@/lib/answer'
import { checkedSession } from '@/lib/auth/session'
import { seenOf } from '@/lib/orders/changes'
import { lastAddress } from '@/lib/orders/order-queries'
import { type CartView, currentCart } from '@/lib/orders/queries'
import type { Result } from '@/lib/result'
import { CheckoutForm } from './checkout-form'
import { OrderLines } from './order-lines'

const namesOf = (lines: readonly { name: string }[]) =>
  new Intl.ListFormat('en').format(lines.map(line => line.name))

const confirmOf = ({ ageToConfirm: age, lines }: CartView) =>
  age === null
    ? null
    : {
        age,
        names: lines.flatMap(({ name, ageLimit }) => (ageLimit === null ? [] : `${name} (from ${ageLimit})`)),
      }

/** The till: the address on one side, what it comes to on the other. */
export async function CheckoutView() {
  const [session, cart] = await Promise.all([checkedSession(), currentCart()])
  if (!cart)
    return (
      <EmptyState
        title="There is nothing to order"
        text="Your cart is empty. If you have just ordered in another window, all is well."
      >
        <ButtonLink href="/" prefetch={false}>
          Look around
        </ButtonLink>
        <ButtonLink href="/orders" kind="plain">
          See your orders
        </ButtonLink>
      </EmptyState>
    )
  const tooYoung = cart.lines.filter(line => line.state.kind === 'too-young')
  if (tooYoung.length > 0)
    return (
      <EmptyState
        title="One thing first"
        text={`By the birthday in your profile you are too young for ${namesOf(tooYoung)}. The rest we gladly sell you.`}
      >
        <TakeOutTooYoung rest={tooYoung.length < cart.lines.length} />
        <ButtonLink href="/cart" kind="plain">
          To your cart
        </ButtonLink>
      </EmptyState>
    )
  if (!cart.orderable)
    return (
      <EmptyState
        title="One thing first"
        text="Something in your cart cannot be had just now. Decide there what to do, then come back."
      >
        <ButtonLink href="/cart">To your cart</ButtonLink>
      </EmptyState>
    )
  const [email, last] = session
    ? await Promise.all([emailOf(session), lastAddress(session.profileId)])
    : [null, null]
  const { priced } = cart
  const changed = cart.lines.filter(line => line.unitPriceCents !== line.seenPriceCents)
  return (
    <div className="grid gap-x-16 gap-y-12 lg:grid-cols-12">
      <div className="lg:order-2 lg:col-span-5">
        <div className="lg:sticky lg:top-8">
          <h2 className="mb-4 text-xl">What you order</h2>
          {changed.map(line => (
            <div key={line.variantId} className="mb-3">
              <p className="text-sm font-medium">{line.name}</p>
              <LineTrouble line={line} />
            </div>
          ))}
          <OrderLines lines={priced.lines} />
          <div className="mt-4">
            <Summary priced={priced} />
          </div>
          <Link href="/cart" className="link mt-4 inline-block py-2 text-sm">
            Change something
          </Link>
        </div>
      </div>
      <div className="lg:order-1 lg:col-span-7 lg:max-w-xl">
        {!session && (
          <p className="mb-8 text-sm text-ink-soft">
            You can order as a guest, or{' '}
            <Link href={'/sign-in?next=/checkout' as Route} className="link text-ink">
              sign in
            </Link>{' '}
            to find your orders again.
          </p>
        )}
        <CheckoutForm
          email={email}
          address={last ?? { recipient: session?.name ?? undefined }}
          totalCents={priced.totalCents}
          seen={seenOf(priced)}
          orderKey={crypto.randomUUID()}
          confirm={confirmOf(cart)}
          answer={await passedAnswer<Result>('checkout')}
        />
      </div>
    </div>
  )
}
