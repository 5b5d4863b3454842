import type { ReactNode } from 'react'
import type { Facet } from '@/lib/catalogue/facets'

type Props = { name: string; title: string; facets: Facet[]; label: (value: string) => ReactNode }

const first = 6

/** One kind of filter: how many things each value would show. The long tail folds away unless it is in use. */
export function FacetList({ name, title, facets, label }: Props) {
  if (facets.length < 2 && !facets.some(facet => facet.chosen)) return null
  const tail = facets.slice(first)
  const row = (facet: Facet) => (
    <li key={facet.value}>
      <label className={`flex min-h-10 items-center gap-3 ${facet.count === 0 ? 'text-ink-soft' : ''}`}>
        <input
          type="checkbox"
          name={name}
          value={facet.value}
          defaultChecked={facet.chosen}
          className="size-5 shrink-0 accent-ink"
        />
        {label(facet.value)}
        <span className="tabular ml-auto text-ink-soft">{facet.count}</span>
      </label>
    </li>
  )
  return (
    <fieldset className="border-t border-line pt-4 text-sm">
      <legend className="float-left w-full pb-1 font-medium">{title}</legend>
      <ul className="clear-both">{facets.slice(0, first).map(row)}</ul>
      {tail.length > 0 && (
        <details open={tail.some(facet => facet.chosen)}>
          <summary className="link min-h-10 py-2">{`${tail.length} more`}</summary>
          <ul>{tail.map(row)}</ul>
        </details>
      )}
    </fieldset>
  )
}
