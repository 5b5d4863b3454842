'use client'
import Link from 'next/link'
import { useField } from '@/components/ui/action-form'

/** “I am 18 or older”: asked where somebody's age is not known; `names` are the goods it is asked for. */
export function ConfirmAge({ age, names }: { age: number; names: readonly string[] }) {
  const { error, typed } = useField('age')
  return (
    // Another age is another question: what was ticked for the one before says nothing about it.
    <fieldset key={age}>
      <legend className="mb-4 font-display text-xl font-medium">From {age}</legend>
      <p id="age-why" className="text-sm text-ink-soft">
        Not for everybody: {new Intl.ListFormat('en').format(names)}. You can also{' '}
        <Link href="/cart" className="link text-ink">
          take that out of your cart
        </Link>
        .
      </p>
      <input type="hidden" name="age" value="asked" />
      <label className="mt-2 flex min-h-12 items-center gap-3">
        <input
          type="checkbox"
          name="age"
          value={age}
          required
          defaultChecked={typed === String(age)}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? 'age-why age-error' : 'age-why'}
          className="size-5 shrink-0 accent-ink"
        />
        I am {age} or older
      </label>
      {error && (
        <p id="age-error" className="mt-1 text-sm text-tomato-deep">
          {error}
        </p>
      )}
    </fieldset>
  )
}
