import type { ReactNode } from 'react'
import { DeskButton } from '@/components/desk/control'

/** A plain GET form: everything about a preview stands in its address. */
export function PreviewForm({ children }: { children: ReactNode }) {
  return (
    <form action="/merchandise/preview/show" className="mt-5">
      <div className="grid gap-x-10 gap-y-6 lg:grid-cols-2">{children}</div>
      <DeskButton kind="action" className="mt-4">
        Show
      </DeskButton>
    </form>
  )
}
