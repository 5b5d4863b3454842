'use client'

import { useActionState, useState } from 'react'
import type { Choices } from '@/lib/audiences/fact-fields'
import { editOffer } from '@/lib/offers/actions'
import { type EditorForm, readForm } from '@/lib/offers/editor-form'
import type { EditorState } from '@/lib/offers/editor-state'
import { KINDS } from '@/lib/offers/kinds/kinds'
import { BenefitFields } from './benefit-fields'
import { DeskButton, SelectBox, TextArea, TextBox } from './control'
import { EditorAnswer } from './editor-answer'
import { OfferAudience } from './offer-audience'
import { Part } from './part'
import { Preview } from './preview'
import { VariantFields } from './variant-fields'
import { WhenFields } from './when-fields'

type Props = {
  /** Empty for a new offer. */
  slug: string
  /** What it begins with. */
  state: EditorState
  audience: string
  /** The named audiences it can refer to. */
  audiences: readonly { value: string; label: string; words: string }[]
  choices: Choices
  scopes: readonly { value: string; label: string }[]
}

/** One form for everything an offer is. It posts without script too; script adds the live preview. */
export function OfferEditor({ slug, state: initial, audience, audiences, choices, scopes }: Props) {
  const [state, action, pending] = useActionState(editOffer, initial)
  const [typed, setTyped] = useState<{ turn: number; form: EditorForm } | null>(null)
  const { form, fields } = state
  const focus = state.focus ?? Object.keys(fields)[0] ?? null
  const seen = typed?.turn === state.turn ? typed.form : form
  return (
    <form
      key={state.turn}
      action={action}
      noValidate
      onInput={event => setTyped({ turn: state.turn, form: readForm(new FormData(event.currentTarget)) })}
      className="grid items-start gap-x-10 gap-y-6 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]"
    >
      {/* Enter saves: the first button of a form is the one it presses. */}
      <button type="submit" name="intent" value="save" tabIndex={-1} aria-hidden className="sr-only" />
      <input type="hidden" name="slug" value={slug} />
      <input type="hidden" name="version" value={form.version} />
      <div className="grid gap-6">
        <Part title="Words">
          <TextBox
            name="title"
            label="Title"
            maxLength={80}
            defaultValue={form.title}
            error={fields.title}
            autoFocus={focus === 'title'}
          />
          <TextArea
            name="text"
            label="Text"
            hint="One sentence that says what it is, as you would across the counter."
            maxLength={240}
            defaultValue={form.text}
            error={fields.text}
            autoFocus={focus === 'text'}
          />
          <SelectBox
            name="kind"
            label="Kind"
            className="max-w-64"
            hint="Birthday: once a year, around the day. Welcome: once a person."
            defaultValue={form.kind}
            error={fields.kind}
            options={Object.entries(KINDS).map(([value, { name }]) => ({ value, label: name }))}
          />
        </Part>
        <Part title="Other words">
          <VariantFields state={state} focus={focus} />
        </Part>
        <Part title="Benefit">
          <BenefitFields state={state} benefit={seen.benefit} scopes={scopes} focus={focus} />
        </Part>
        <Part title="Audience">
          <OfferAudience
            state={state}
            chosen={seen.audienceId}
            audiences={audiences}
            words={audience}
            choices={choices}
            focus={focus}
          />
        </Part>
        <Part title="Where and when">
          <WhenFields state={state} focus={focus} />
        </Part>
      </div>
      <div className="grid gap-4 lg:sticky lg:top-4">
        <Preview form={seen} />
        <label className="flex min-h-10 items-center gap-3 text-sm font-medium">
          <input
            type="checkbox"
            name="on"
            defaultChecked={form.state === 'PUBLISHED'}
            className="size-5 accent-leaf"
          />
          Switched on
        </label>
        <DeskButton
          kind="action"
          name="intent"
          value="save"
          disabled={pending}
          className="justify-self-start"
        >
          {slug ? 'Save' : 'Make the offer'}
        </DeskButton>
        <EditorAnswer message={state.message} theirs={state.theirs} />
      </div>
    </form>
  )
}
