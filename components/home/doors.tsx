'use client'

import type { ComponentProps } from 'react'
import { DoorGrid } from '@/components/catalogue/door-grid'

/** The doors as a client component, so that the personal home sends their names and not their markup. */
export function Doors(props: ComponentProps<typeof DoorGrid>) {
  return <DoorGrid {...props} />
}
