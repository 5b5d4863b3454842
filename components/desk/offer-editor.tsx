'use client'

import { useActionState, useState } from 'react'
import type { Choices } from '@/lib/audiences/fact-fields'
import { editOffer } from '@/lib/offers/actions'
import { type EditorForm, readForm } from '@/lib/offers/editor-form'
import type { EditorState } from '@/lib/offers/editor-state'
import { DeskButton } from './control'
import { EditorAnswer } from './editor-answer'
import { ExperienceFields } from './experience-fields'
import { KeepsTyped } from './keeps-typed'
import { OfferAudience } from './offer-audience'
import { OpportunityFields } from './opportunity-fields'
import { OutcomeFields } from './outcome-fields'
import { Part } from './part'
import { Preview } from './preview'

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
  /** Every time zone there is. */
  zones: readonly string[]
}

/** One form for everything an offer is: for whom, what, where and when, what for. It posts without script too; script adds the live preview. */
export function OfferEditor({ slug, state: initial, audience, audiences, choices, scopes, zones }: Props) {
  const [state, action, pending] = useActionState(editOffer, initial)
  const [typed, setTyped] = useState<{ turn: number; form: EditorForm } | null>(null)
  const { form, fields } = state
  const focus = state.focus ?? Object.keys(fields)[0] ?? null
  const draft = form.state === 'DRAFT'
  const seen = typed?.turn === state.turn ? typed.form : form
  return (
    <KeepsTyped state={state} action={action}>
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
        <input type="hidden" name="state" value={form.state} />
        <div className="grid gap-6">
          <Part title="1 Audience">
            <OfferAudience
              state={state}
              chosen={seen.audienceId}
              audiences={audiences}
              words={audience}
              choices={choices}
              focus={focus}
            />
          </Part>
          <Part title="2 Experience">
            <ExperienceFields state={state} seen={seen} scopes={scopes} focus={focus} />
          </Part>
          <Part title="3 Opportunity">
            <OpportunityFields state={state} focus={focus} zones={zones} />
          </Part>
          <Part title="4 Outcome">
            <OutcomeFields state={state} seen={seen} focus={focus} />
          </Part>
        </div>
        <div className="grid gap-4 lg:sticky lg:top-4">
          <Preview form={seen} />
          <div className="flex flex-wrap gap-2">
            <DeskButton kind={draft ? 'plain' : 'action'} name="intent" value="save" disabled={pending}>
              {!draft ? 'Save' : slug ? 'Save the draft' : 'Keep as a draft'}
            </DeskButton>
            {draft && (
              <DeskButton kind="action" name="intent" value="publish" disabled={pending}>
                Publish
              </DeskButton>
            )}
          </div>
          {!draft && (
            <p className="text-xs text-ink-soft">A change counts in the shop as soon as it is saved.</p>
          )}
          <EditorAnswer message={state.message} theirs={state.theirs} />
        </div>
      </form>
    </KeepsTyped>
  )
}
