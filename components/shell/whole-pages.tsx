'use client'

import { useEffect } from 'react'

const onlyLink = (event: MouseEvent) => {
  if (event.target instanceof Element && event.target.closest('a')) event.stopPropagation()
}

/**
 * Makes the links of its document load whole pages. The page for unknown addresses stands outside the app's tree
 * (next 16.4, `globalNotFound`): the router would change the address and leave what is on the screen.
 */
export function WholePages() {
  useEffect(() => {
    window.addEventListener('click', onlyLink, { capture: true })
    return () => window.removeEventListener('click', onlyLink, { capture: true })
  }, [])
  return null
}
