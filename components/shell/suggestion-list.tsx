'use client'

import type { Suggestion } from '@/lib/catalogue/suggest'

type Props = { id: string; suggestions: Suggestion[]; active: number; onPick: (href: string) => void }

/** The list beneath the search box. The box keeps the focus, so options listen to the pointer only. */
export function SuggestionList({ id, suggestions, active, onPick }: Props) {
  return (
    <div
      id={id}
      role="listbox"
      aria-label="Suggestions"
      hidden={suggestions.length === 0}
      className="absolute inset-x-0 top-full z-10 mt-2 overflow-hidden rounded-md border border-line bg-paper py-2 shadow-[0_12px_32px_-16px_rgb(0_0_0/0.35)]"
    >
      {suggestions.map((suggestion, index) => (
        <div
          key={suggestion.href}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === active}
          tabIndex={-1}
          onPointerDown={event => {
            event.preventDefault()
            onPick(suggestion.href)
          }}
          className="flex min-h-11 cursor-pointer items-center gap-3 px-5 py-1 text-sm hover:bg-shade aria-selected:bg-shade"
        >
          {suggestion.picture ? (
            <img src={suggestion.picture} alt="" width={32} height={40} className="bg-shade" />
          ) : (
            <span aria-hidden className="flex h-10 w-8 items-center justify-center text-ink-soft">
              →
            </span>
          )}
          <span className="min-w-0 truncate font-medium">{suggestion.text}</span>
          <span className="ml-auto shrink-0 text-xs text-ink-soft">{suggestion.detail}</span>
        </div>
      ))}
    </div>
  )
}
