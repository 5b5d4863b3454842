'use client'
import { useEffect } from 'react'

/** Whose page this document showed last; null while nobody is signed in. */
let shown: string | null = null

/**
 * One document, one shopper: the router keeps pages in memory for going back, and none of them may show one
 * shopper's to the next. Where the shopper changes under way, the page is loaded anew as a whole.
 */
export function OneShopper({ who }: { who: string | null }) {
  useEffect(() => {
    if (shown !== null && shown !== who) location.reload()
    else shown = who
  }, [who])
  return null
}
