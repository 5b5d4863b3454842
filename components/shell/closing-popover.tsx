'use client'

import type { ComponentProps } from 'react'

/** A popover that closes when one of its links is followed: the page changes beneath it without a reload. */
export function ClosingPopover(props: ComponentProps<'div'>) {
  return <div {...props} popover="auto" ref={closeOnLink} />
}

function closeOnLink(popover: HTMLDivElement | null) {
  const close = (event: Event) => {
    if (event.target instanceof Element && event.target.closest('a')) popover?.hidePopover()
  }
  popover?.addEventListener('click', close)
  return () => popover?.removeEventListener('click', close)
}
