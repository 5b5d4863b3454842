'use server'
import { refresh } from 'next/cache'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { addressOf } from '@/lib/auth/address'
import { inWords } from '@/lib/auth/throttle'
import { done, fieldsOf, type Result, refused } from '@/lib/result'
import { trouble } from '@/lib/trouble'
import type { CartLine } from './cart'
import { addForm, codeForm, quantityForm, removeForm } from './cart-form'
import { currentCartKey, rememberCart } from './cart-key'
import { putIn, setLine, takeAllOut, takeOut } from './cart-writes'
import { currentCart, currentEarly } from './queries'
import { tell } from './tell'
import { tryCode } from './try-code'

const ENDED = 'You have been signed out elsewhere. Please sign in again.'

export type Added = { name: string; quantity: number; message: string }

/** Puts a variant (form fields `variant`, optional `quantity`) into the cart, adding to what is there. */
export async function addToCart(_: Result<Added> | null, form: FormData): Promise<Result<Added>> {
  const result = await add(form)
  // Posted by the browser itself, without script or before it was there: next 16.4 answers that with a page that
  // lacks its prerendered part, so the cart says what happened.
  if (!(await headers()).has('next-action')) redirect(result.ok ? '/cart' : '/cart?refused')
  return result
}

async function add(form: FormData): Promise<Result<Added>> {
  const input = addForm.safeParse(Object.fromEntries(form))
  if (!input.success) return first(input.error.issues)
  try {
    const key = await currentCartKey()
    const added = await putIn(key, input.data.variant, input.data.quantity, currentEarly)
    if (added === 'gone') return refused('We no longer sell this one.')
    if (added === 'soon') return refused('This one is not out yet. Its page says from which day.')
    if (added === 'sold-out') return refused('This one is sold out right now.')
    if (added === 'ended') return refused(ENDED)
    const { name, quantity, productId } = added
    await tell([{ name: 'add_to_cart', productId, data: { quantity: input.data.quantity } }])
    refresh()
    // After `refresh`, which would take it back: with a new cookie the browser forgets the stranger's home page.
    if (!key || (key.kind === 'cookie' && key.cartId !== added.cartId)) await rememberCart(added.cartId)
    return done({
      name,
      quantity,
      message: quantity > 1 ? `${quantity} × ${name} are in your cart.` : `${name} is in your cart.`,
    })
  } catch (error) {
    return trouble('put this into your cart', error)
  }
}

/** Sets a line's quantity (`variant`, `quantity` or the pressed button's `to`); at most what is in stock. */
export async function setQuantity(_: Result<string> | null, form: FormData): Promise<Result<string>> {
  const input = quantityForm.safeParse(Object.fromEntries(form))
  if (!input.success) return first(input.error.issues)
  try {
    const key = await currentCartKey()
    const set = key && (await setLine(key, input.data.variant, input.data.quantity, currentEarly))
    refresh()
    if (!set) return refused('This is no longer in your cart, or no longer to be had.')
    const short = set.quantity < set.wanted
    return done(short ? `Only ${set.quantity} left: your cart has all of them.` : '')
  } catch (error) {
    return trouble('change the quantity', error)
  }
}

/** Takes a line (`variant`) out and comes back to a cart that offers to put it back. */
export async function removeLine(form: FormData): Promise<void> {
  const input = removeForm.safeParse(Object.fromEntries(form))
  const key = input.success ? await currentCartKey() : null
  const line = key && input.success ? await takeOut(key, input.data.variant) : null
  if (line)
    await tell([{ name: 'remove_from_cart', productId: line.productId, data: { quantity: line.quantity } }])
  refresh()
  redirect(line && input.success ? `/cart?removed=${input.data.variant}&quantity=${line.quantity}` : '/cart')
}

/** Takes out what the shopper is too young for, and goes on to the checkout with the rest. */
export async function takeOutTooYoung(): Promise<void> {
  const [key, cart] = await Promise.all([currentCartKey(), currentCart()])
  const isToGo = ({ state }: CartLine) => state.kind === 'too-young'
  const ids = (cart?.lines ?? []).filter(isToGo).map(line => line.variantId)
  const gone = key && ids.length > 0 ? await takeAllOut(key, ids) : []
  await tell(
    gone.map(({ productId, quantity }) => ({ name: 'remove_from_cart', productId, data: { quantity } })),
  )
  refresh()
  redirect(cart && ids.length < cart.lines.length ? '/checkout' : '/cart')
}

/** Takes as many of a line (`variant`) as are left (`to`). */
export async function takeWhatIsLeft(form: FormData): Promise<void> {
  await setQuantity(null, form)
}

/** Undoes a removal (`variant`, `quantity`): the same as adding it again. */
export async function restoreLine(form: FormData): Promise<void> {
  await add(form)
  redirect('/cart')
}

/** Uses an offer's code in this cart, or with an empty one none; whether it counts is said by the prices. */
export async function applyCode(_: Result<string> | null, form: FormData): Promise<Result<string>> {
  const input = codeForm.safeParse(Object.fromEntries(form))
  if (!input.success) return first(input.error.issues)
  try {
    const key = await currentCartKey()
    const wait = key ? await tryCode(key, input.data.code, addressOf(await headers())) : 0
    if (wait > 0) {
      const often = `Too many codes were tried from here. Please try again ${inWords(wait)}.`
      return refused(often, { code: often })
    }
    refresh()
    return done('')
  } catch (error) {
    return trouble('use this code', error)
  }
}

function first(issues: readonly { path: PropertyKey[]; message: string }[]) {
  return refused(issues[0]?.message ?? 'Please try again.', fieldsOf(issues))
}
