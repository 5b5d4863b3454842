import type { EditorForm } from '@/lib/offers/editor-form'
import type { EditorState } from '@/lib/offers/editor-state'
import { KINDS, kindNamed } from '@/lib/offers/kinds/kinds'
import { BenefitFields } from './benefit-fields'
import { SelectBox, TextArea, TextBox } from './control'
import { VariantFields } from './variant-fields'

type Props = {
  state: Pick<EditorState, 'form' | 'fields' | 'found'>
  /** As typed right now: only what it needs is asked for. */
  seen: Pick<EditorForm, 'kind' | 'benefit'>
  scopes: readonly { value: string; label: string }[]
  focus: string | null
}

/** What a shopper reads, and what they get. */
export function ExperienceFields({ state, seen, scopes, focus }: Props) {
  const { form, fields } = state
  return (
    <>
      <SelectBox
        name="kind"
        label="Kind"
        className="max-w-96"
        hint={kindNamed(seen.kind)?.about}
        defaultValue={form.kind}
        error={fields.kind}
        options={Object.entries(KINDS).map(([value, { name }]) => ({ value, label: name }))}
      />
      <TextBox
        name="title"
        label="Title"
        maxLength={80}
        dir="auto"
        defaultValue={form.title}
        error={fields.title}
        autoFocus={focus === 'title'}
      />
      <TextArea
        name="text"
        label="Text"
        hint="One sentence that says what it is, as you would across the counter."
        maxLength={240}
        dir="auto"
        defaultValue={form.text}
        error={fields.text}
        autoFocus={focus === 'text'}
      />
      <VariantFields state={state} focus={focus} />
      <BenefitFields state={state} benefit={seen.benefit} scopes={scopes} focus={focus} />
    </>
  )
}
