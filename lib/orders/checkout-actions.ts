'use server'
import { refresh, updateTag } from 'next/cache'
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { emailOf } from '@/lib/account/queries'
import { passAnswer } from '@/lib/answer'
import { isHttps } from '@/lib/auth/https'
import { checkedSession } from '@/lib/auth/session'
import { tags } from '@/lib/catalogue/tags'
import { env } from '@/lib/env'
import { formatCents } from '@/lib/money'
import { offerTags } from '@/lib/offers/tags'
import { currentSubject } from '@/lib/profile/subject'
import { fieldsOf, type Refusal, type Result, refused, withTyped } from '@/lib/result'
import { trouble } from '@/lib/trouble'
import { currentCartKey } from './cart-key'
import { parseSeen } from './changes'
import { checkoutForm, unconfirmed } from './checkout-form'
import { ORDER_COOKIE, ORDER_COOKIE_SECONDS, signOrder } from './order-cookie'
import { type Placed, place } from './place'
import { basisFor } from './pricing'
import { tell } from './tell'

/** Places the order the checkout form asks for and goes to its confirmation; else says what is in the way. */
export async function placeOrder(_: Result | null, form: FormData): Promise<Result> {
  return passAnswer('checkout', await tryPlacing(form))
}

async function tryPlacing(form: FormData): Promise<Result> {
  const input = checkoutForm.safeParse(Object.fromEntries(form))
  if (!input.success) {
    const fields = fieldsOf(input.error.issues)
    return withTyped(
      refused(fields.key ?? fields.seenTotalCents ?? 'Please look at what is marked below.', fields),
      form,
    )
  }
  const { key: idempotencyKey, seenTotalCents, seen: said, email: typedEmail, age, ...address } = input.data
  const seen = parseSeen(said)
  let placed: Placed
  let guest = false
  try {
    const [session, cart] = await Promise.all([checkedSession(), currentCartKey()])
    if (!cart) return withTyped(refused(EMPTY), form)
    if (cart.kind === 'shopper' && !session)
      return withTyped(
        refused('You have been signed out elsewhere. Please sign in again; your cart is kept.'),
        form,
      )
    guest = !session
    const email = session ? await emailOf(session) : typedEmail
    if (!email) return withTyped(refused('Please look at what is marked below.', { email: NO_EMAIL }), form)
    const subject = await currentSubject()
    const basis = () => basisFor(subject, cart)
    const profileId = session?.profileId ?? (await basis()).snapshot.profileId
    const order = { idempotencyKey, confirmedAge: age ?? null, seenTotalCents, seen }
    placed = await place({ cart, profileId, email, address, ...order, basis })
  } catch (error) {
    return withTyped(trouble('place your order', error), form)
  }
  if (placed.kind !== 'placed' && placed.kind !== 'known') {
    refresh()
    return withTyped(whyNot(placed), form)
  }
  if (guest) await letGuestRead(placed.number)
  if (placed.kind === 'placed') {
    for (const slug of placed.soldOut) updateTag(tags.product(slug))
    if (placed.ranOut) updateTag(offerTags.offers())
    const { number, at } = placed
    await tell(
      placed.lines.map(({ id, productId, quantity, unitPriceCents }) => ({
        id,
        at,
        name: 'purchase' as const,
        productId,
        data: { order: number, quantity, unitPriceCents },
      })),
    )
  }
  // The header of the next page counts anew.
  refresh()
  redirect(`/orders/${placed.number}?thanks`)
}

const NO_EMAIL = 'Please enter an e-mail address, so that we can reach you about this order.'
const EMPTY =
  'There is nothing in your cart. If you have just ordered in another window, all is well: look at your orders.'

function whyNot(placed: Exclude<Placed, { kind: 'placed' | 'known' }>): Refusal {
  if (placed.kind === 'empty') return refused(EMPTY)
  if (placed.kind === 'blocked')
    return refused(
      'Something in your cart has sold out or left the shop a moment ago. Nothing was ordered. Please look at your cart.',
    )
  if (placed.kind === 'too-young')
    return refused(
      'Something in your cart is sold to grown-ups only. Nothing was ordered. Please look at your cart.',
    )
  if (placed.kind === 'unconfirmed') return unconfirmed(placed.age)
  const what = placed.what.length ? placed.what.join(' ') : 'A price or an offer has changed a moment ago.'
  return refused(
    `${what} The total is ${formatCents(placed.totalCents)} now. Nothing was ordered. Please look it over and order again if it suits you.`,
  )
}

async function letGuestRead(number: number): Promise<void> {
  const jar = await cookies()
  jar.set(ORDER_COOKIE, signOrder(number, Date.now(), env().AUTH_SECRET), {
    httpOnly: true,
    sameSite: 'lax',
    secure: await isHttps(),
    path: '/',
    maxAge: ORDER_COOKIE_SECONDS,
  })
}
