import type { Choices } from '@/lib/audiences/fact-fields'
import type { EditorState } from '@/lib/offers/editor-state'
import { AudienceBuilder } from './audience-builder'
import { SelectBox } from './control'
import { Reach } from './reach'

type Props = {
  state: Pick<EditorState, 'form' | 'fields'>
  /** The named audience chosen right now; empty for conditions of its own. */
  chosen: string
  audiences: readonly { value: string; label: string; words: string }[]
  /** Its own conditions in words. */
  words: string
  choices: Choices
  focus: string | null
}

/** Whom an offer is for: a named audience, or conditions of its own, which stay in the form out of sight. */
export function OfferAudience({ state: { form, fields }, chosen, audiences, words, choices, focus }: Props) {
  const named = audiences.find(({ value }) => value === chosen)
  const own = [{ value: '', label: 'Conditions of its own' }]
  return (
    <>
      <SelectBox
        name="audienceId"
        label="Whom it is for"
        hint="A named audience is kept in one place: what it says there counts here."
        className="max-w-96"
        defaultValue={form.audienceId}
        error={fields.audienceId}
        options={[...own, ...audiences]}
      />
      {named && <p className="text-sm">{named.words}</p>}
      <div className={chosen ? 'hidden' : 'grid gap-4'}>
        <AudienceBuilder form={form} words={words} choices={choices} errors={fields} focus={focus} />
        <Reach words={words} reach={null} />
      </div>
    </>
  )
}
