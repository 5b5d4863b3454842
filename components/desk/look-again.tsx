'use client'
import { useRouter } from 'next/navigation'
import { type ReactNode, useEffect, useState } from 'react'

const EVERY_MS = 1_000

/** Asks the page anew while it is on the screen; without script the children offer to. */
export function LookAgain({ children }: { children: ReactNode }) {
  const { refresh } = useRouter()
  const [looking, setLooking] = useState(false)
  useEffect(() => {
    setLooking(true)
    const timer = setInterval(refresh, EVERY_MS)
    return () => clearInterval(timer)
  }, [refresh])
  return looking ? null : children
}
