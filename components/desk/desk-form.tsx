import type { ReactNode } from 'react'
import type { DeskState } from '@/lib/desk/state'
import { DeskButton } from './control'
import { EditorAnswer } from './editor-answer'
import { KeepsTyped } from './keeps-typed'

type Props = {
  /** What is edited; empty for what does not exist yet. */
  slug: string
  state: DeskState<{ version: number }>
  action: (form: FormData) => void
  pending: boolean
  /** What the button that saves says. */
  save?: string
  /** What stands over that button, in sight beside the fields. */
  aside?: ReactNode
  children: ReactNode
}

/** The frame of an editor: its fields, the button that saves in sight beside them, and what came of it. */
export function DeskForm({ slug, state, action, pending, save = 'Save', aside, children }: Props) {
  const { form, turn, message, theirs } = state
  return (
    <KeepsTyped state={state} action={action}>
      <form
        key={turn}
        action={action}
        noValidate
        className="grid items-start gap-x-10 gap-y-6 lg:grid-cols-[minmax(0,7fr)_minmax(0,4fr)]"
      >
        {/* Enter saves: the first button of a form is the one it presses. */}
        <button type="submit" name="intent" value="save" tabIndex={-1} aria-hidden className="sr-only" />
        <input type="hidden" name="slug" value={slug} />
        <input type="hidden" name="version" value={form.version} />
        <div className="grid min-w-0 gap-6">{children}</div>
        <div className="grid gap-4 lg:sticky lg:top-4">
          {aside}
          <DeskButton
            kind="action"
            name="intent"
            value="save"
            disabled={pending}
            className="justify-self-start"
          >
            {save}
          </DeskButton>
          <EditorAnswer message={message} theirs={theirs} />
        </div>
      </form>
    </KeepsTyped>
  )
}
