'use client'

import { DepartmentTile, type Door } from './department-tile'

const NUMBERS = ['Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten', 'Eleven', 'Twelve']

const headingOf = (count: number) => {
  const number = NUMBERS[count - 2]
  return number ? `${number} doors` : 'All doors'
}

/** Every department as a door; a client component, so that a page sends their names and not their markup. */
export function DoorGrid({ departments }: { departments: Door[] }) {
  // One door leads where its one department is already.
  if (departments.length < 2) return null
  return (
    <section className="border-t border-line pt-5 pb-14">
      <h2 className="mb-5 text-2xl">{headingOf(departments.length)}</h2>
      <div className="grid grid-cols-2 gap-x-4 gap-y-8 md:grid-cols-3 lg:gap-x-6 lg:gap-y-10">
        {departments.map(department => (
          <DepartmentTile key={department.slug} department={department} />
        ))}
      </div>
    </section>
  )
}
