'use client'
import { ActionForm, FormRefusal } from '@/components/ui/action-form'
import { forgetOwnVisit } from '@/lib/visits/actions'

/** Takes one stay out of the log. */
export function ForgetVisit({ sessionId, on }: { sessionId: string; on: string }) {
  return (
    <ActionForm action={forgetOwnVisit}>
      <input type="hidden" name="visit" value={sessionId} />
      <button type="submit" className="link min-h-12 text-sm">
        Forget this visit<span className="sr-only"> of {on}</span>
      </button>
      <FormRefusal />
    </ActionForm>
  )
}
