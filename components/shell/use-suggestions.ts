'use client'

import { useEffect, useState } from 'react'
import type { Suggestion } from '@/lib/catalogue/suggest'

const pause = 120

/** Suggestions for what has been typed, asked for when the typing pauses; none while there is nothing to go on. */
export function useSuggestions(typed: string): Suggestion[] {
  const [suggestions, setSuggestions] = useState<Suggestion[]>([])
  const asked = typed.trim()
  useEffect(() => {
    if (asked.length < 2) return setSuggestions([])
    const controller = new AbortController()
    const timer = setTimeout(async () => {
      try {
        const response = await fetch(`/api/suggest?q=${encodeURIComponent(asked)}`, {
          signal: controller.signal,
        })
        const body: { suggestions: Suggestion[] } = await response.json()
        setSuggestions(body.suggestions)
      } catch {
        // Typing went on, or the network is gone: the form itself still works.
      }
    }, pause)
    return () => {
      clearTimeout(timer)
      controller.abort()
    }
  }, [asked])
  return suggestions
}
