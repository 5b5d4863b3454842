'use client'

import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import { type KeyboardEvent, useId, useState } from 'react'
import { SuggestionList } from './suggestion-list'
import { useSuggestions } from './use-suggestions'

/** The search box: a plain GET form that suggests while one types, with the keys of a combobox. */
export function SearchBox() {
  const router = useRouter()
  const list = useId()
  const [typed, setTyped] = useState('')
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const suggestions = useSuggestions(typed)
  const shown = open && suggestions.length > 0

  const close = () => {
    setOpen(false)
    setActive(-1)
  }
  const go = (href: string) => {
    close()
    router.push(href as Route)
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

  return (
    <search>
      <form
        action="/search"
        className="relative"
        onSubmit={event => {
          event.preventDefault()
          const chosen = suggestions[active]
          if (chosen) go(chosen.href)
          else if (typed.trim()) go(`/search?q=${encodeURIComponent(typed.trim())}`)
        }}
        onBlur={event => {
          if (!event.currentTarget.contains(event.relatedTarget)) close()
        }}
      >
        <input
          name="q"
          type="search"
          maxLength={100}
          autoComplete="off"
          placeholder="Search the shop"
          aria-label="Search the shop"
          role="combobox"
          aria-expanded={shown}
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={active >= 0 ? `${list}-${active}` : undefined}
          value={typed}
          onChange={event => {
            setTyped(event.target.value)
            setOpen(true)
            setActive(-1)
          }}
          onKeyDown={onKeyDown}
          className="min-h-11 w-full min-w-0 rounded-full border border-edge bg-paper px-5 text-base placeholder:text-ink-soft hover:border-ink [&::-webkit-search-cancel-button]:appearance-none"
        />
        <SuggestionList id={list} suggestions={shown ? suggestions : []} active={active} onPick={go} />
      </form>
    </search>
  )
}
