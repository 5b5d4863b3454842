import type { EditorState } from '@/lib/offers/editor-state'
import { MOST_VARIANTS } from '@/lib/offers/words'
import { DeskButton, TextArea, TextBox } from './control'

type Props = { state: Pick<EditorState, 'form' | 'fields'>; focus: string | null }

/** Other words for the same offer: shown to some from the start, and those that convert to more. */
export function VariantFields({ state: { form, fields }, focus }: Props) {
  return (
    <>
      <p className="max-w-[60ch] text-xs text-ink-soft">
        Write other words, and the shop finds out which words people follow. The words above stay in the
        running, and a tenth of people always get them, for comparison. Changed words start anew.
      </p>
      {form.variants.map(({ title, text }, index) => (
        <fieldset
          // biome-ignore lint/suspicious/noArrayIndexKey: the form is drawn anew whenever one comes or goes
          key={index}
          className="grid gap-3 border-l border-line pl-4"
        >
          <legend className="sr-only">Variant {index + 1}</legend>
          <TextBox
            name={`v${index}.title`}
            label={`Title of variant ${index + 1}`}
            maxLength={80}
            defaultValue={title}
            error={fields[`v${index}.title`]}
            autoFocus={focus === `v${index}.title`}
          />
          <TextArea
            name={`v${index}.text`}
            label={`Text of variant ${index + 1}`}
            maxLength={240}
            rows={2}
            defaultValue={text}
            error={fields[`v${index}.text`]}
            autoFocus={focus === `v${index}.text`}
          />
          <DeskButton name="intent" value={`removeWords:${index}`} className="justify-self-start">
            Remove<span className="sr-only">{` variant ${index + 1}`}</span>
          </DeskButton>
        </fieldset>
      ))}
      {form.variants.length < MOST_VARIANTS && (
        <DeskButton
          name="intent"
          value="addWords"
          autoFocus={focus === 'addWords'}
          className="justify-self-start"
        >
          Say it otherwise
        </DeskButton>
      )}
    </>
  )
}
