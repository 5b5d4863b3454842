import type { Route } from 'next'
import Link from 'next/link'
import type { DepartmentEntry } from '@/lib/catalogue/pages'
import { partsOf } from '@/lib/catalogue/parts'

type Props = { department: DepartmentEntry; group?: { slug: string; name: string; blurb: string } }

/** Heading of a department or one of its groups, and the way to the groups beside it. */
export function DepartmentHead({ department, group }: Props) {
  const { name, blurb } = group ?? department
  const parts = partsOf(department)
  return (
    <div className="pb-6">
      <div className="grid items-end gap-x-10 gap-y-5 lg:grid-cols-12">
        <div className="lg:col-span-7 lg:pb-4">
          <h1 className="text-4xl">{name}</h1>
          {blurb && <p className="mt-3 max-w-[52ch] text-lg text-ink-soft">{blurb}</p>}
        </div>
        {!group && (
          <div
            className="tint order-first overflow-hidden rounded-md lg:order-none lg:col-span-5"
            style={{ '--tint': department.tint } as React.CSSProperties}
          >
            <img
              src={department.picture}
              alt=""
              width={1120}
              height={800}
              fetchPriority="high"
              className="aspect-21/9 w-full object-cover lg:aspect-2/1"
            />
          </div>
        )}
      </div>
      {parts.length > 0 && (
        <nav
          aria-label={`In ${department.name}`}
          className="-mx-4 mt-5 overflow-x-auto px-4 [scrollbar-width:none]"
        >
          <ul className="flex gap-2 text-sm whitespace-nowrap">
            {parts.map(entry => (
              <li key={entry.slug}>
                <Link
                  href={`/departments/${department.slug}/${entry.slug}` as Route}
                  aria-current={entry.slug === group?.slug ? 'page' : undefined}
                  className="flex min-h-11 items-center rounded-full border border-line px-4 hover:border-ink aria-[current]:border-ink aria-[current]:bg-shade aria-[current]:font-medium"
                >
                  {entry.name}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </div>
  )
}
