'use client'

import { DepartmentTile, type Door } from './department-tile'

const COUNTED = ['', 'One door', 'Two doors', 'Three doors', 'Four doors', 'Five doors', 'Six doors']
const title = (count: number) => COUNTED[count] ?? 'All our doors'

/** Every department as a door; a client component, so that a page sends their names and not their markup. */
export function DoorGrid({ departments }: { departments: Door[] }) {
  if (departments.length === 0) return null
  return (
    <section className="border-t border-line pt-5 pb-14">
      <h2 className="mb-5 text-2xl">{title(departments.length)}</h2>
      <div className="grid grid-cols-2 gap-x-4 gap-y-8 md:grid-cols-3 lg:gap-x-6 lg:gap-y-10">
        {departments.map(department => (
          <DepartmentTile key={department.slug} department={department} />
        ))}
      </div>
    </section>
  )
}
