'use client'
import { useActionState } from 'react'
import { useFormStatus } from 'react-dom'
import { setQuantity } from '@/lib/orders/actions'

type Props = { variantId: string; name: string; quantity: number; most: number }

/** Plus, minus and a number to type: plain buttons before any script, immediate with it. */
export function Quantity({ variantId, name, quantity, most }: Props) {
  const [result, action] = useActionState(setQuantity, null)
  const message = result && (result.ok ? result.value : result.message)
  return (
    <form action={action} noValidate>
      <input type="hidden" name="variant" value={variantId} />
      <Stepper name={name} quantity={quantity} most={most} wrong={result?.ok === false} />
      <p role="status" className="text-sm text-tomato-deep empty:hidden">
        {message}
      </p>
    </form>
  )
}

const stepClass =
  'flex size-11 items-center justify-center rounded-full text-lg hover:bg-shade disabled:text-edge disabled:hover:bg-transparent'

function Stepper({ name, quantity, most, wrong }: Omit<Props, 'variantId'> & { wrong: boolean }) {
  const { pending, data } = useFormStatus()
  const sent = pending ? Number(data?.get('to') ?? data?.get('quantity')) : quantity
  const shown = Number.isInteger(sent) && sent >= 1 ? Math.min(sent, most) : quantity
  return (
    <div className="inline-flex items-center rounded-full border border-edge">
      {/* Enter in the number presses the first submit button: this one, which says nothing of its own. */}
      <button type="submit" hidden tabIndex={-1} aria-hidden />
      <button
        type="submit"
        name="to"
        value={shown - 1}
        disabled={shown <= 1}
        className={stepClass}
        aria-label={`One ${name} less`}
      >
        −
      </button>
      <input
        key={shown}
        name="quantity"
        defaultValue={shown}
        inputMode="numeric"
        maxLength={3}
        aria-label={`How many ${name}`}
        aria-invalid={wrong || undefined}
        onBlur={event => event.target.value !== String(shown) && event.target.form?.requestSubmit()}
        className="tabular h-11 w-10 bg-transparent text-center"
      />
      <button
        type="submit"
        name="to"
        value={shown + 1}
        disabled={shown >= most}
        className={stepClass}
        aria-label={`One ${name} more`}
      >
        +
      </button>
    </div>
  )
}
