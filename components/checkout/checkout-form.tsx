'use client'
import { ActionForm, FormButton, FormField, FormRefusal } from '@/components/ui/action-form'
import { formatCents } from '@/lib/money'
import { placeOrder } from '@/lib/orders/checkout-actions'
import type { Address } from '@/lib/orders/checkout-form'
import type { Result } from '@/lib/result'
import { ConfirmAge } from './confirm-age'
import { CountryField } from './country-field'

type Props = {
  /** The account's e-mail address; null for a guest, who types one. */
  email: string | null
  address: Partial<Record<keyof Address, string>>
  totalCents: number
  /** What this page says the order is made of (`seenOf`). */
  seen: string
  /** The same for every submission of this page: a second click is the same order. */
  orderKey: string
  /** What is sold from an age on to somebody whose age is not known; null: nothing is. */
  confirm: { age: number; names: readonly string[] } | null
  answer: Result | null
}

export function CheckoutForm({ email, address, totalCents, seen, orderKey, confirm, answer }: Props) {
  return (
    <ActionForm action={placeOrder} answer={answer} className="space-y-10">
      <FormRefusal />
      <input type="hidden" name="key" value={orderKey} />
      <input type="hidden" name="seenTotalCents" value={totalCents} />
      <input type="hidden" name="seen" value={seen} />
      <fieldset className="space-y-5">
        <legend className="mb-4 font-display text-xl font-medium">Where shall it go?</legend>
        {email ? (
          <p className="text-sm text-ink-soft">
            We write to <span className="text-ink">{email}</span> about this order.
          </p>
        ) : (
          <FormField
            name="email"
            label="E-mail"
            type="email"
            autoComplete="email"
            maxLength={254}
            hint="To reach you about this order, and for nothing else."
          />
        )}
        <FormField
          name="recipient"
          label="Name"
          autoComplete="name"
          maxLength={100}
          defaultValue={address.recipient}
        />
        <FormField
          name="street"
          label="Street and number"
          autoComplete="street-address"
          maxLength={120}
          defaultValue={address.street}
        />
        <div className="grid gap-5 sm:grid-cols-[9rem_1fr]">
          <FormField
            name="postcode"
            label="Postcode"
            autoComplete="postal-code"
            maxLength={12}
            defaultValue={address.postcode}
          />
          <FormField
            name="city"
            label="Town"
            autoComplete="address-level2"
            maxLength={80}
            defaultValue={address.city}
          />
        </div>
        <CountryField country={address.country ?? 'DE'} />
      </fieldset>
      {confirm && <ConfirmAge {...confirm} />}
      <fieldset>
        <legend className="mb-4 font-display text-xl font-medium">Payment</legend>
        <p className="border-l-2 border-leaf bg-shade px-4 py-3 text-sm">
          This is a demonstration shop. Here you would pay; instead nothing is charged, nothing is sent, and
          we ask for no card or bank details.
        </p>
      </fieldset>
      <div>
        <FormButton className="w-full sm:w-auto">Order for {formatCents(totalCents)} (demo)</FormButton>
      </div>
    </ActionForm>
  )
}
