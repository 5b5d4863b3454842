'use client'
import { type FormEvent, startTransition, useActionState, useEffect, useRef } from 'react'
import { rangeOf, SIGNAL_NAMES, SIGNALS } from '@/lib/affinity/tuning'
import { editTuning } from '@/lib/affinity/tuning-actions'
import type { TuningState } from '@/lib/affinity/tuning-state'
import { DeskButton, TextBox } from './control'
import { Part } from './part'
import { TuningAnswer } from './tuning-answer'

const FOR = SIGNAL_NAMES.filter(name => SIGNALS[name].to > 0)
const AGAINST = SIGNAL_NAMES.filter(name => SIGNALS[name].to <= 0)

/** How tastes are weighed, as one form: looked at beforehand with Preview, put into use with Apply. */
export function TuningForm({ initial }: { initial: TuningState }) {
  const [state, act, pending] = useActionState(editTuning, initial)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (Object.keys(state.fields).length > 0)
      form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus()
  }, [state])

  function submit(event: FormEvent<HTMLFormElement>) {
    // Submitting through the action alone would put the fields back afterwards.
    event.preventDefault()
    if (pending) return
    const data = new FormData(event.currentTarget, (event.nativeEvent as SubmitEvent).submitter)
    startTransition(() => act(data))
  }

  const box = (name: 'halfLifeDays' | (typeof SIGNAL_NAMES)[number], label: string, hint: string) => (
    <TextBox
      key={name}
      name={name}
      label={label}
      hint={hint}
      inputMode="decimal"
      maxLength={8}
      defaultValue={state.form[name]}
      error={state.fields[name]}
    />
  )
  const signal = (name: (typeof SIGNAL_NAMES)[number]) =>
    box(name, SIGNALS[name].name, rangeOf(SIGNALS[name].from, SIGNALS[name].to))

  return (
    <form
      ref={form}
      action={act}
      onSubmit={submit}
      noValidate
      aria-busy={pending}
      className="mt-6 grid items-start gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,5fr)_minmax(0,7fr)]"
    >
      {/* Enter previews: the first button of a form is the one it presses. */}
      <button type="submit" name="intent" value="preview" tabIndex={-1} aria-hidden className="sr-only" />
      <input type="hidden" name="base" value={state.base} />
      <div className="grid gap-6">
        <Part title="Speaks for a thing">
          <div className="grid grid-cols-2 gap-x-4 gap-y-3 sm:grid-cols-3">{FOR.map(signal)}</div>
        </Part>
        <Part title="Speaks against it">
          <div className="grid grid-cols-2 gap-x-4 gap-y-3 sm:grid-cols-3">{AGAINST.map(signal)}</div>
        </Part>
        <Part title="How it fades">
          <div className="grid grid-cols-2 gap-x-4 sm:grid-cols-3">
            {box('halfLifeDays', 'Half-life, in days', rangeOf(1, 365))}
          </div>
          <p className="max-w-[60ch] text-xs text-ink-soft">
            After so many days what somebody did counts half, after twice as many a quarter.
          </p>
        </Part>
        <div className="flex flex-wrap gap-3">
          <DeskButton name="intent" value="preview" aria-disabled={pending}>
            Preview
          </DeskButton>
          <DeskButton kind="action" name="intent" value="apply" aria-disabled={pending}>
            Apply
          </DeskButton>
        </div>
      </div>
      <TuningAnswer state={state} pending={pending} />
    </form>
  )
}
