import type { Route } from 'next'
import Link from 'next/link'
import { partsOf } from '@/lib/catalogue/parts'
import { ClosingPopover } from './closing-popover'

type Entry = { slug: string; name: string }
type Props = { departments: (Entry & { groups: Entry[] })[] }

const id = 'phone-menu'

/** The departments on a phone: a popover, so it opens and closes before any script has loaded. */
export function PhoneMenu({ departments }: Props) {
  return (
    <div className="lg:hidden">
      <button
        type="button"
        popoverTarget={id}
        aria-label="Departments"
        className="-ml-3 flex size-12 items-center justify-center"
      >
        <span aria-hidden className="h-2.5 w-5 border-y-2 border-ink" />
      </button>
      <ClosingPopover
        id={id}
        className="fixed inset-y-0 left-0 m-0 h-dvh max-h-none w-[min(22rem,88vw)] overflow-y-auto border-r border-line bg-paper p-6 text-ink backdrop:bg-ink/30"
      >
        <div className="flex items-center justify-between">
          <p className="font-display text-xl">What we sell</p>
          <button
            type="button"
            popoverTarget={id}
            popoverTargetAction="hide"
            className="link min-h-12 text-sm"
          >
            Close
          </button>
        </div>
        <nav aria-label="Departments">
          {departments.map(department => (
            <div key={department.slug} className="border-t border-line py-3">
              <Link
                href={`/departments/${department.slug}` as Route}
                className="block py-2 font-display text-lg font-medium"
              >
                {department.name}
              </Link>
              <ul className="flex flex-wrap gap-x-4">
                {partsOf(department).map(group => (
                  <li key={group.slug}>
                    <Link
                      href={`/departments/${department.slug}/${group.slug}` as Route}
                      className="inline-block py-2 text-sm text-ink-soft"
                    >
                      {group.name}
                    </Link>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </nav>
      </ClosingPopover>
    </div>
  )
}
