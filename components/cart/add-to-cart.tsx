'use client'
import Link from 'next/link'
import { useActionState } from 'react'
import { useFormStatus } from 'react-dom'
import { Button } from '@/components/ui/button'
import { Select } from '@/components/ui/select'
import { addToCart } from '@/lib/orders/actions'

type Props = {
  variantId: string
  /**
   * In the shell, which another takes the place of as soon as there is script: only without script it can be pressed,
   * so that no press is lost in between.
   */
  shell?: boolean
  /** The variants to choose from in the form, in the shell where there is no script; none where the links to them do. */
  choices?: readonly { value: string; label: string }[]
}

/** One click puts the variant into the cart and says so. */
export function AddToCart({ variantId, shell = false, choices = [] }: Props) {
  const [result, action] = useActionState(addToCart, null)
  // Of two fields with one name the later counts.
  const select = choices.length > 1 && (
    <Select name="variant" label="Which one?" className="mb-6" defaultValue={variantId} options={choices} />
  )
  return (
    <form action={action}>
      <input type="hidden" name="variant" value={variantId} />
      {shell ? (
        <>
          <noscript>
            {select}
            <AddButton />
          </noscript>
          <Button type="submit" disabled className="w-full disabled:opacity-100 sm:w-auto unscripted:hidden">
            Add to cart
          </Button>
        </>
      ) : (
        <>
          {select}
          <AddButton />
        </>
      )}
      <p role="status" className="mt-3 text-sm empty:hidden">
        {result?.ok && (
          <>
            {result.value.message}{' '}
            <Link href="/cart" className="link">
              See your cart
            </Link>
          </>
        )}
        {result?.ok === false && <span className="text-tomato-deep">{result.message}</span>}
      </p>
    </form>
  )
}

function AddButton() {
  const { pending } = useFormStatus()
  return (
    <Button type="submit" aria-disabled={pending || undefined} className="w-full sm:w-auto">
      Add to cart
    </Button>
  )
}
