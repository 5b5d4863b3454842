'use client'
import { ActionForm, FormButton, FormField } from '@/components/ui/action-form'
import { applyCode } from '@/lib/orders/actions'

/** A code from a letter or a friend; whether it counts is said beside the prices. */
export function CodeForm({ code }: { code: string | null }) {
  return (
    <details className="mt-5 border-t border-line pt-4" open={code !== null}>
      <summary className="min-h-8 text-sm">Have a code?</summary>
      <ActionForm action={applyCode} className="mt-2 flex items-end gap-3">
        <FormField
          key={code}
          name="code"
          label="Code"
          defaultValue={code ?? ''}
          maxLength={40}
          autoComplete="off"
          className="grow"
        />
        <FormButton kind="plain" className="shrink-0">
          Use it
        </FormButton>
      </ActionForm>
    </details>
  )
}
