'use client'
import { ActionForm, FormButton, FormRefusal } from '@/components/ui/action-form'
import { undoOwnMerge } from '@/lib/privacy/actions'

/** Undoes one sign-in's merge. */
export function UndoMerge({ mergeId, on }: { mergeId: string; on: string }) {
  return (
    <ActionForm action={undoOwnMerge}>
      <input type="hidden" name="merge" value={mergeId} />
      <FormRefusal className="mb-3" />
      <FormButton kind="plain">
        That was not me<span className="sr-only">: give back what came along on {on}</span>
      </FormButton>
    </ActionForm>
  )
}
