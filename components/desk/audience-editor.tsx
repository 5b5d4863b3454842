'use client'

import { useActionState } from 'react'
import { editAudience } from '@/lib/audiences/actions'
import type { AudienceState } from '@/lib/audiences/editor'
import type { Choices } from '@/lib/audiences/fact-fields'
import type { Reach as Known } from '@/lib/audiences/reach'
import { AudienceBuilder } from './audience-builder'
import { TextArea, TextBox } from './control'
import { DeskForm } from './desk-form'
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
  const { form, fields, focus } = state
  return (
    <DeskForm
      slug={slug}
      state={state}
      action={action}
      pending={pending}
      save={slug ? 'Save' : 'Make the audience'}
      aside={
        <Part title="Reach">
          <Reach words={words} reach={reach} people />
        </Part>
      }
    >
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
    </DeskForm>
  )
}
