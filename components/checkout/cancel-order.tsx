'use client'
import { ActionForm, FormButton, FormRefusal } from '@/components/ui/action-form'
import { cancelOwnOrder } from '@/lib/orders/cancel-actions'
import type { Result } from '@/lib/result'

/** Takes an order back while it is being packed; asks once more before. */
export function CancelOrder({ number, answer }: { number: number; answer: Result | null }) {
  return (
    <details className="group border-t border-line pt-3" open={answer?.ok === false}>
      <summary className="link inline-flex min-h-11 cursor-pointer list-none items-center text-sm [&::-webkit-details-marker]:hidden">
        Cancel this order
      </summary>
      <ActionForm action={cancelOwnOrder} answer={answer} className="mt-2 space-y-3">
        <FormRefusal />
        <input type="hidden" name="number" value={number} />
        <p className="text-sm">
          All of it goes back on the shelf, and the offers you used are yours again. You can do this until it
          leaves the house.
        </p>
        <FormButton kind="plain">Yes, cancel order {number}</FormButton>
      </ActionForm>
    </details>
  )
}
