import type { EditorState } from '@/lib/offers/editor-state'
import { Conflict } from './conflict'

/** What came of the last thing an editor was asked, and the other version where two saved at once. */
export function EditorAnswer({ message, theirs }: Pick<EditorState, 'message' | 'theirs'>) {
  return (
    <div aria-live="polite">
      {message && (
        <div
          role={message.tone === 'problem' ? 'alert' : 'status'}
          className={`border-l-4 py-1 pl-3 text-sm ${message.tone === 'good' ? 'border-leaf' : 'border-tomato'}`}
        >
          {message.text}
          {theirs && <Conflict theirs={theirs} />}
        </div>
      )}
    </div>
  )
}
