'use client'

import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { SuggestionList } from './suggestion-list'
import { useCombobox } from './use-combobox'
import { useSuggestions } from './use-suggestions'

/** The search box: a plain GET form that suggests while one types, with the keys of a combobox. */
export function SearchBox() {
  const router = useRouter()
  const [typed, setTyped] = useState('')
  const suggestions = useSuggestions(typed)
  const { box, list, shown, active, chosen, typing, close } = useCombobox(suggestions)
  const go = (href: string) => {
    close()
    router.push(href as Route)
  }

  return (
    <search>
      <form
        action="/search"
        className="relative"
        onSubmit={event => {
          event.preventDefault()
          if (chosen) go(chosen.href)
          else if (typed.trim()) go(`/search?q=${encodeURIComponent(typed.trim())}`)
        }}
        onBlur={event => {
          if (!event.currentTarget.contains(event.relatedTarget)) close()
        }}
      >
        <input
          {...box}
          name="q"
          type="search"
          maxLength={100}
          placeholder="Search the shop"
          aria-label="Search the shop"
          value={typed}
          onChange={event => {
            setTyped(event.target.value)
            typing()
          }}
          className="min-h-11 w-full min-w-0 rounded-full border border-edge bg-paper px-5 text-base placeholder:text-ink-soft hover:border-ink [&::-webkit-search-cancel-button]:appearance-none"
        />
        <SuggestionList id={list} suggestions={shown ? suggestions : []} active={active} onPick={go} />
      </form>
    </search>
  )
}
