import type { DeskState } from '@/lib/desk/state'
import { Conflict } from './conflict'
import { Message } from './message'

/** What came of the last thing an editor was asked, and the other version where two saved at once. */
export function EditorAnswer({ message, theirs }: Pick<DeskState<unknown>, 'message' | 'theirs'>) {
  return (
    <div aria-live="polite">
      {message && (
        <Message tone={message.tone} signIn={message.signIn}>
          {message.text}
          {theirs && <Conflict theirs={theirs} />}
        </Message>
      )}
    </div>
  )
}
