import type { Theirs } from './versions'

/** What an editor of the desk shows: its form as typed, and what came of the last thing asked. */
export type DeskState<Form> = {
  form: Form
  /** Counts answers, so that the form is drawn anew with each. */
  turn: number
  message: { tone: 'good' | 'problem'; text: string; signIn?: boolean } | null
  /** What is wrong, by field name. */
  fields: Record<string, string>
  /** Set when another version was saved meanwhile. */
  theirs: Theirs | null
  /** The field to go on with. */
  focus: string | null
}

/** An editor before anything was asked. */
export function freshState<Form>(form: Form): DeskState<Form> {
  return { form, turn: 0, message: null, fields: {}, theirs: null, focus: null }
}

/** The same editor for its next answer: the form as sent, nothing said yet. */
export function nextState<State extends DeskState<unknown>>(previous: State, form: State['form']): State {
  return { ...previous, ...freshState(form), turn: previous.turn + 1 }
}

const LOOK = 'Not saved yet: please look at what is marked.'

/** The editor with what is wrong under its fields, the first of them to go on with. */
export function withErrors<State extends DeskState<unknown>>(
  state: State,
  fields: Record<string, string>,
): State {
  return {
    ...state,
    fields,
    focus: Object.keys(fields)[0] ?? null,
    message: { tone: 'problem', text: LOOK },
  }
}
