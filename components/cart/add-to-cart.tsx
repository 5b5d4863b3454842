'use client'
import Link from 'next/link'
import { useActionState } from 'react'
import { useFormStatus } from 'react-dom'
import { Button } from '@/components/ui/button'
import { addToCart } from '@/lib/orders/actions'

/** One click puts the variant into the cart and says so; `inStock` false stands there as sold out. */
export function AddToCart({ variantId, inStock = true }: { variantId: string; inStock?: boolean }) {
  const [result, action] = useActionState(addToCart, null)
  return (
    <form action={action}>
      <input type="hidden" name="variant" value={variantId} />
      <noscript>
        <input type="hidden" name="then" value="/cart" />
      </noscript>
      <AddButton inStock={inStock} />
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

function AddButton({ inStock }: { inStock: boolean }) {
  const { pending } = useFormStatus()
  return (
    <Button
      type="submit"
      disabled={!inStock}
      aria-disabled={pending || undefined}
      className="w-full sm:w-auto"
    >
      {inStock ? 'Add to cart' : 'Sold out'}
    </Button>
  )
}
