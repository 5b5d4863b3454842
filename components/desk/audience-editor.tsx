'use client'

import { useActionState } from 'react'
import { editAudience } from '@/lib/audiences/actions'
import type { AudienceState } from '@/lib/audiences/editor'
import type { Choices } from '@/lib/audiences/fact-fields'
import type { Reach as Known } from '@/lib/audiences/reach'
import { AudienceBuilder } from './audience-builder'
import { DeskButton, TextArea, TextBox } from './control'
import { EditorAnswer } from './editor-answer'
import { Part } from './part'
import { Reach } from './reach'

type Props = {
  /** Empty for a new audience. */
  slug: string
  /** What it begins with. */
  state: AudienceState
  words: string
  reach: Known | null
  choices: Choices
}

/** One form for everything an audience is. It posts without script too; script adds the live reach. */
export function AudienceEditor({ slug, state: initial, words, reach, choices }: Props) {
  const [state, action, pending] = useActionState(editAudience, initial)
  const { form, fields } = state
  const focus = state.focus ?? Object.keys(fields)[0] ?? null
  return (
    <form
      key={state.turn}
      action={action}
      noValidate
      className="grid items-start gap-x-10 gap-y-6 lg:grid-cols-[minmax(0,7fr)_minmax(0,4fr)]"
    >
      {/* Enter saves: the first button of a form is the one it presses. */}
      <button type="submit" name="intent" value="save" tabIndex={-1} aria-hidden className="sr-only" />
      <input type="hidden" name="slug" value={slug} />
      <input type="hidden" name="version" value={form.version} />
      <div className="grid gap-6">
        <Part title="Words">
          <TextBox
            name="name"
            label="Name"
            maxLength={80}
            defaultValue={form.name}
            error={fields.name}
            autoFocus={focus === 'name'}
          />
          <TextArea
            name="description"
            label="Description"
            hint="What it is for, for whoever reads this next."
            rows={2}
            maxLength={240}
            defaultValue={form.description}
            error={fields.description}
            autoFocus={focus === 'description'}
          />
        </Part>
        <Part title="People">
          <AudienceBuilder form={form} words={words} choices={choices} errors={fields} focus={focus} />
        </Part>
      </div>
      <div className="grid gap-4 lg:sticky lg:top-4">
        <Part title="Reach">
          <Reach words={words} reach={reach} people />
        </Part>
        <DeskButton
          kind="action"
          name="intent"
          value="save"
          disabled={pending}
          className="justify-self-start"
        >
          {slug ? 'Save' : 'Make the audience'}
        </DeskButton>
        <EditorAnswer message={state.message} theirs={state.theirs} />
      </div>
    </form>
  )
}
