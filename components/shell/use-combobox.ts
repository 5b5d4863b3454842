'use client'

import { type KeyboardEvent, useId, useState } from 'react'
import type { Suggestion } from '@/lib/catalogue/suggest'

/** The state and the keys of a box that suggests while one types: arrows choose, Escape closes. */
export function useCombobox(suggestions: readonly Suggestion[]) {
  const list = useId()
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const shown = open && suggestions.length > 0

  const close = () => {
    setOpen(false)
    setActive(-1)
  }
  const typing = () => {
    setOpen(true)
    setActive(-1)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (event.key === 'Escape' && shown) {
      event.preventDefault()
      close()
    } else if (step && suggestions.length > 0) {
      event.preventDefault()
      setOpen(true)
      // One place more than suggestions: the box itself.
      const places = suggestions.length + 1
      setActive(((active + 1 + step + places) % places) - 1)
    }
  }
  const box = {
    role: 'combobox',
    'aria-expanded': shown,
    'aria-controls': list,
    'aria-autocomplete': 'list',
    'aria-activedescendant': active >= 0 ? `${list}-${active}` : undefined,
    autoComplete: 'off',
    onKeyDown,
  } as const
  return { box, list, shown, active, chosen: suggestions[active], typing, close }
}
