'use client'
import type { ComponentProps } from 'react'
import { useFormStatus } from 'react-dom'
import { DeskButton } from './control'

/** The button of a form that does something at once: pressed twice, it does it once. It keeps the focus meanwhile. */
export function OnceButton(props: ComponentProps<typeof DeskButton>) {
  const { pending } = useFormStatus()
  return (
    <DeskButton
      {...props}
      aria-disabled={pending || undefined}
      onClick={event => {
        if (pending) event.preventDefault()
      }}
    />
  )
}
