import type { Route } from 'next'
import Link from 'next/link'
import { partsOf } from '@/lib/catalogue/parts'

export type Door = { slug: string; name: string; tint: string; picture: string; groups: { name: string }[] }

/** A department as a door: its scene, its name, what stands inside. */
export function DepartmentTile({ department }: { department: Door }) {
  return (
    <Link href={`/departments/${department.slug}` as Route} className="group block min-w-0">
      <span
        className="tint block overflow-hidden rounded-sm"
        style={{ '--tint': department.tint } as React.CSSProperties}
      >
        <img
          src={department.picture}
          alt=""
          width={560}
          height={400}
          loading="lazy"
          decoding="async"
          className="aspect-7/5 w-full object-cover transition-transform group-hover:scale-[1.02]"
        />
      </span>
      <span className="mt-3 block font-display text-xl font-medium underline-offset-4 group-hover:underline">
        {department.name}
      </span>
      <span className="mt-1 line-clamp-2 text-sm text-ink-soft">
        {partsOf(department)
          .map(group => group.name)
          .join(', ')}
      </span>
    </Link>
  )
}
