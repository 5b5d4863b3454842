'use client'
import { ActionForm, FormRefusal } from '@/components/ui/action-form'
import { showAgain } from '@/lib/affinity/actions'

/** Takes “less of this” back. */
export function ShowAgain({ productId, name }: { productId: string; name: string }) {
  return (
    <ActionForm action={showAgain}>
      <input type="hidden" name="product" value={productId} />
      <button type="submit" className="link min-h-12 text-sm">
        Show it again<span className="sr-only">: {name}</span>
      </button>
      <FormRefusal />
    </ActionForm>
  )
}
