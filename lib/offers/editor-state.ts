import type { Theirs } from '@/lib/desk/versions'
import type { EditorForm } from './editor-form'

/** What the editor shows: the form as typed, and what came of the last thing asked. */
export type EditorState = {
  form: EditorForm
  /** Counts answers, so that the form is drawn anew with each. */
  turn: number
  message: { tone: 'good' | 'problem'; text: string } | null
  fields: Record<string, string>
  /** Items that fit what was written as free item, to choose from. */
  found: { sku: string; label: string }[]
  /** Another version was saved meanwhile: who by, and what it says differently. */
  theirs: Theirs | null
  /** The field to go on with. */
  focus: string | null
}

/** The editor before anything was asked. */
export function freshState(form: EditorForm): EditorState {
  return { form, turn: 0, message: null, fields: {}, found: [], theirs: null, focus: null }
}
