'use client'
import { ActionForm, FormButton, FormRefusal } from '@/components/ui/action-form'
import { resetEverything } from '@/lib/affinity/actions'

/** Forgets all that was learned about a taste, once it is confirmed. */
export function ResetTaste() {
  return (
    <details className="border-y border-line py-2">
      <summary className="min-h-12 content-center font-medium">Forget all of it</summary>
      <ActionForm action={resetEverything} className="pb-4">
        <p className="max-w-[62ch] text-ink-soft">
          All bars above go back to nothing, and what you muted or asked for with them. What you bought and
          told us stays. This cannot be taken back.
        </p>
        <label className="mt-3 flex min-h-12 items-center gap-3">
          <input type="checkbox" name="sure" value="yes" className="size-5 accent-ink" />
          Yes, forget what you learned about my taste
        </label>
        <FormRefusal className="my-3" />
        <FormButton kind="plain" className="mt-2">
          Forget all of it
        </FormButton>
      </ActionForm>
    </details>
  )
}
