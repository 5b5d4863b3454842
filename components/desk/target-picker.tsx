'use client'
import { type KeyboardEvent, useRef, useState } from 'react'
import { SuggestionList } from '@/components/shell/suggestion-list'
import { useCombobox } from '@/components/shell/use-combobox'
import { useSuggestions } from '@/components/shell/use-suggestions'
import type { Suggestion } from '@/lib/catalogue/suggest'
import { DeskButton, TextBox } from './control'

type Props = {
  name: string
  label: string
  hint: string
  /** What can be chosen. */
  kinds: readonly Suggestion['kind'][]
  /** What the button asks for. */
  intent: string
  typed: string
  error: string | undefined
  focus: boolean
}

/** Chooses a product, a brand or a group by searching for it, and adds it; without script its name is written out. */
export function TargetPicker({ name, label, hint, kinds, intent, typed: initial, error, focus }: Props) {
  const [typed, setTyped] = useState(initial)
  const [asked, setAsked] = useState('')
  const add = useRef<HTMLButtonElement>(null)
  const suggestions = useSuggestions(asked).filter(({ kind }) => kinds.includes(kind))
  const { box, list, shown, active, chosen, typing, close } = useCombobox(suggestions)

  const pick = ({ text, kind }: Suggestion) => {
    setTyped(kinds.length > 1 ? `${text} (${kind})` : text)
    close()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    box.onKeyDown(event)
    if (event.key !== 'Enter') return
    // Enter takes what is chosen, and adds it the next time; it does not save.
    event.preventDefault()
    if (shown && chosen) pick(chosen)
    else add.current?.click()
  }

  return (
    <div className="flex items-start gap-3">
      <div className="relative min-w-0 flex-1 sm:max-w-96">
        <TextBox
          {...box}
          name={name}
          label={label}
          hint={hint}
          error={error}
          maxLength={200}
          value={typed}
          autoFocus={focus}
          onBlur={close}
          onKeyDown={onKeyDown}
          onChange={event => {
            setTyped(event.target.value)
            setAsked(event.target.value)
            typing()
          }}
        />
        <SuggestionList
          id={list}
          suggestions={shown ? suggestions : []}
          active={active}
          onPick={href => {
            const picked = suggestions.find(suggestion => suggestion.href === href)
            if (picked) pick(picked)
          }}
        />
      </div>
      <DeskButton ref={add} name="intent" value={intent} className="mt-[1.45rem]">
        Add
      </DeskButton>
    </div>
  )
}
