import { restoreLine } from '@/lib/orders/actions'

/** What was just taken out, and the way back. */
export function Removed({
  variantId,
  quantity,
  name,
}: {
  variantId: string
  quantity: number
  name: string
}) {
  return (
    <form
      action={restoreLine}
      className="mb-6 flex flex-wrap items-center justify-between gap-x-6 bg-shade px-4 py-1 text-sm"
    >
      <p role="status">{name} is out of your cart.</p>
      <input type="hidden" name="variant" value={variantId} />
      <input type="hidden" name="quantity" value={quantity} />
      <button type="submit" className="link min-h-11 font-medium">
        Put it back
      </button>
    </form>
  )
}
