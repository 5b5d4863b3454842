import type { ReactNode } from 'react'

/** A part of what stands behind a page. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="mt-6 border-t border-line pt-4">
      <h3 className="mb-2 text-lg">{title}</h3>
      {children}
    </section>
  )
}

type Props = { facts: readonly (readonly [string, string | null])[]; empty?: string }

/** Facts with their names, those that are not known left out. */
export function Facts({ facts, empty }: Props) {
  const known = facts.filter(([, value]) => value)
  if (known.length === 0) return empty ? <p className="text-ink-soft">{empty}</p> : null
  return (
    <dl className="tabular grid gap-x-5 sm:grid-cols-[12rem_1fr]">
      {known.map(([name, value]) => (
        <div key={`${name} ${value}`} className="contents">
          <dt className="text-ink-soft sm:border-b sm:border-line sm:py-1">{name}</dt>
          <dd className="border-b border-line pb-1 wrap-anywhere sm:pt-1">{value}</dd>
        </div>
      ))}
    </dl>
  )
}
