import type { ReactNode } from 'react'

/** A part of the desk under its heading. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="border-t border-line pt-3">
      <h2 className="mb-3 font-sans text-base font-semibold tracking-normal">{title}</h2>
      <div className="grid gap-3">{children}</div>
    </section>
  )
}
