import type { ReactNode } from 'react'
import type { DeskState } from '@/lib/desk/state'
import { Conflict } from './conflict'
import { DeskButton } from './control'
import { Message } from './message'

type Props = {
  /** What is edited. */
  slug: string
  state: DeskState<{ version: number }>
  action: (form: FormData) => void
  pending: boolean
  children: ReactNode
}

/** The frame of an editor: its fields, the button that saves in sight beside them, and what came of it. */
export function DeskForm({ slug, state, action, pending, children }: Props) {
  const { form, turn, message, theirs } = state
  return (
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
        <DeskButton
          kind="action"
          name="intent"
          value="save"
          disabled={pending}
          className="justify-self-start"
        >
          Save
        </DeskButton>
        <div aria-live="polite">
          {message && (
            <Message tone={message.tone}>
              {message.text}
              {theirs && <Conflict theirs={theirs} />}
            </Message>
          )}
        </div>
      </div>
    </form>
  )
}
