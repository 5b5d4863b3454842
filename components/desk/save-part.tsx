import type { DeskState } from '@/lib/desk/state'
import { Conflict } from './conflict'
import { DeskButton } from './control'
import { Message } from './message'

type Props = { state: DeskState<unknown>; pending: boolean }

/** The button that saves, and what came of it; stays in sight where there is room. */
export function SavePart({ state: { message, theirs }, pending }: Props) {
  return (
    <div className="grid gap-4 lg:sticky lg:top-4">
      <DeskButton kind="action" name="intent" value="save" disabled={pending} className="justify-self-start">
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
  )
}
