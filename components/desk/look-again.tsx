'use client'
import { useRouter } from 'next/navigation'
import { type ReactNode, useEffect, useState, useTransition } from 'react'

const EVERY_MS = 1_000

/** Asks the page anew while it is on the screen; without script the children offer to. */
export function LookAgain({ children }: { children: ReactNode }) {
  const { refresh } = useRouter()
  const [looking, setLooking] = useState(false)
  const [asking, start] = useTransition()
  useEffect(() => {
    setLooking(true)
    // Asked again only once it has answered: on a slow line the answer would never be shown.
    if (asking) return
    const timer = setTimeout(() => start(refresh), EVERY_MS)
    return () => clearTimeout(timer)
  }, [asking, refresh])
  return looking ? null : children
}
