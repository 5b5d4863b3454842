import type { ReactNode } from 'react'
import { DeskButton } from './control'

type Props = {
  /** The page that answers: what is asked for stands in its address. */
  action: string
  /** What the button does. */
  ask?: string
  /** Boxes, two to a row on a phone where they say nothing else. */
  children: ReactNode
}

/** A form that only asks. */
export function DeskSearch({ action, ask = 'Narrow', children }: Props) {
  return (
    <search>
      <form action={action} className="grid grid-cols-2 items-start gap-3 pb-4 sm:flex sm:flex-wrap">
        {children}
        {/* Beside the boxes, below the height of their labels, whatever stands beneath them. */}
        <DeskButton className="col-span-2 sm:mt-5.5">{ask}</DeskButton>
      </form>
    </search>
  )
}
