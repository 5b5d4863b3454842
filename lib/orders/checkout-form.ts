import { z } from 'zod'
import { line } from '@/lib/line'
import { refused } from '@/lib/result'

/** Where we deliver to, ISO 3166-1, nearest first. */
export const COUNTRIES = [
  'DE',
  'AT',
  'CH',
  'BE',
  'BG',
  'CY',
  'CZ',
  'DK',
  'EE',
  'ES',
  'FI',
  'FR',
  'GR',
  'HR',
  'HU',
  'IE',
  'IT',
  'LI',
  'LT',
  'LU',
  'LV',
  'MT',
  'NL',
  'NO',
  'PL',
  'PT',
  'RO',
  'SE',
  'SI',
  'SK',
] as const

const names = new Intl.DisplayNames('en', { type: 'region' })

/** A country as the shopper reads it; the code itself where it is none. */
export function countryName(code: string): string {
  return /^[A-Z]{2}$/.test(code) ? (names.of(code) ?? code) : code
}

const some = (max: number, missing: string) => line(max).pipe(z.string().regex(/[\p{L}\p{N}]/u, missing))

const address = {
  recipient: some(100, 'Please tell us whose name is on the door.').pipe(
    z.string().regex(/\p{L}/u, 'A name has at least one letter.'),
  ),
  street: some(120, 'Please enter the street and the house number.'),
  postcode: some(12, 'Please enter the postcode.').transform(code => code.toUpperCase()),
  city: some(80, 'Please enter the town.'),
  country: z.enum(COUNTRIES, 'Please choose one of the countries we deliver to.'),
}

const email = line(254)
  .transform(text => text.toLowerCase())
  .pipe(z.email('Please enter an e-mail address like name@example.com.'))

const CONFIRM = 'Please tick this to order, or take it out of your cart.'

/** What the checkout sends. `seenTotalCents` is what the shopper agreed to; `key` makes a second click the same order. */
export const checkoutForm = z
  .object({
    ...address,
    email: email.optional(),
    /** What was confirmed; the page sends a word where it asks and nothing was ticked. */
    age: z.coerce.number(CONFIRM).int(CONFIRM).min(1, CONFIRM).max(99, CONFIRM).optional(),
    key: z.uuid('This page is too old. Please reload it.'),
    seen: z.string().max(20_000).optional(),
    seenTotalCents: z.coerce.number('This page is too old. Please reload it.').int().min(0).max(1e9),
  })
  .superRefine(({ country, postcode }, context) => {
    if (country === 'DE' && !/^\d{5}$/.test(postcode))
      context.addIssue({
        code: 'custom',
        path: ['postcode'],
        message: 'A German postcode has five digits, for instance 10115.',
      })
  })

/** What the checkout says where an age is to be confirmed and was not. */
export const unconfirmed = (age: number) =>
  refused(
    `Something in your cart is sold from ${age}. Nothing was ordered. Please say below that you are old enough.`,
    { age: CONFIRM },
  )

export type Checkout = z.output<typeof checkoutForm>
export type Address = Pick<Checkout, 'recipient' | 'street' | 'postcode' | 'city' | 'country'>
