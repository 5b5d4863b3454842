'use client'
import { type ComponentProps, useEffect, useRef } from 'react'

/** Links in one row that scrolls sideways where there is no room: where one is stands in sight, and the cut end fades. */
export function RowNav({ className = '', ...rest }: ComponentProps<'nav'>) {
  const row = useRef<HTMLElement>(null)
  useEffect(() => {
    const nav = row.current
    const here = nav?.querySelector<HTMLElement>('[aria-current]')
    if (!nav || !here) return
    const from = here.getBoundingClientRect().left - nav.getBoundingClientRect().left + nav.scrollLeft
    nav.scrollLeft = from - (nav.clientWidth - here.offsetWidth) / 2
  }, [])
  return (
    <nav
      {...rest}
      ref={row}
      className={`flex overflow-x-auto text-sm [scrollbar-width:none] max-lg:[mask-image:linear-gradient(to_right,black_calc(100%-2rem),transparent)] max-lg:pr-8 ${className}`}
    />
  )
}
