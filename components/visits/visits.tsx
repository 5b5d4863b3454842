'use client'
import { usePathname } from 'next/navigation'
import { useEffect } from 'react'
import { forgetAll, mayTell } from './may-tell'

/** Tells, with consent only, what a server cannot see; what does so is fetched after the page stands. */
export function Visits() {
  const path = usePathname()
  useEffect(() => {
    if (!mayTell()) return forgetAll()
    let stop: (() => void) | null = null
    let left = false
    const begin = async () => {
      const { watch } = await import('./watch')
      if (!left) stop = watch(path)
    }
    // A page drawn ahead may never be looked at.
    if ((document as Document & { prerendering?: boolean }).prerendering)
      document.addEventListener('prerenderingchange', begin, { once: true })
    else void begin()
    return () => {
      left = true
      document.removeEventListener('prerenderingchange', begin)
      stop?.()
    }
  }, [path])
  return null
}
