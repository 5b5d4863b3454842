import { type DeskState, freshState } from '@/lib/desk/state'
import type { EditorForm } from './editor-form'

/** What the offer's editor shows; `found` are items that fit what was written as free item, to choose from. */
export type EditorState = DeskState<EditorForm> & { found: { sku: string; label: string }[] }

/** The offer's editor before anything was asked. */
export function freshEditor(form: EditorForm): EditorState {
  return { ...freshState(form), found: [] }
}
