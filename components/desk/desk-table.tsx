import type { ReactNode } from 'react'

/** A cell of such a table, to be added to. */
export const cell = 'block py-0.5 align-top md:table-cell md:py-3 md:pr-4'
/** A row of it. */
export const row = 'block border-b border-line py-3 md:table-row md:py-0 md:hover:bg-shade'

/** A table of the desk; on a phone each row is a small card of the same cells, and the heads are left out. */
export function DeskTable({ heads, children }: { heads: readonly string[]; children: ReactNode }) {
  return (
    <table className="block w-full text-sm md:table">
      <thead className="hidden border-b border-edge text-left text-xs text-ink-soft md:table-header-group">
        <tr>
          {heads.map(name => (
            <th key={name} scope="col" className="py-2 pr-4 font-medium">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="block md:table-row-group">{children}</tbody>
    </table>
  )
}
