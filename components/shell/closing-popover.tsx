'use client'

import type { ComponentProps } from 'react'

/** A popover that closes when one of its links is followed: the page changes beneath it without a reload. */
export function ClosingPopover(props: ComponentProps<'div'>) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: listens to its links, which have their own keys
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter on a link is a click
    <div
      {...props}
      popover="auto"
      onClick={event => {
        if ((event.target as Element).closest('a')) event.currentTarget.hidePopover()
      }}
    />
  )
}
