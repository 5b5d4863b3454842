/** The head of a desk's table; on a phone, where each row is a small card, there is none. */
export function TableHead({ columns }: { columns: readonly string[] }) {
  return (
    <thead className="hidden border-b border-edge text-left text-xs text-ink-soft md:table-header-group">
      <tr>
        {columns.map(name => (
          <th key={name} scope="col" className="py-2 pr-4 font-medium">
            {name}
          </th>
        ))}
      </tr>
    </thead>
  )
}
