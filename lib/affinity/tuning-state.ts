import type { DeskState } from '@/lib/desk/state'
import { type Tuning, type TuningForm, tuningForm, versionOf } from './tuning'

/** Whose favourites a tuning would change, in words. */
export type TuningPreview = {
  profiles: number
  changed: number
  rows: { id: string; who: string; what: string; before: string; after: string }[]
}

/** What the desk's form of weights shows: what was typed, and what came of the last thing asked. */
export type TuningState = {
  form: TuningForm
  /** The version the edit began with. */
  base: string
  message: DeskState<unknown>['message']
  fields: Record<string, string>
  preview: TuningPreview | null
  /** Others were put into use meanwhile: what they say otherwise than what was typed. */
  theirs: { version: string; differences: { label: string; mine: string; other: string }[] } | null
}

/** The form before anything was asked. */
export function freshTuning(tuning: Tuning): TuningState {
  return {
    form: tuningForm(tuning),
    base: versionOf(tuning),
    message: null,
    fields: {},
    preview: null,
    theirs: null,
  }
}
