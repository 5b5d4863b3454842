import type { Route } from 'next'
import Link from 'next/link'
import type { DeskPlacement } from '@/lib/placements/desk'
import { PLACES, summaryOf } from '@/lib/placements/words'

/** The placements, each with what is arranged there. */
export function PlacementTable({ placements }: { placements: readonly DeskPlacement[] }) {
  return (
    <ul className="text-sm">
      {placements.map(({ place, version, config }) => {
        const { slug, name, where } = PLACES[place]
        return (
          <li
            key={place}
            className="grid gap-x-8 gap-y-1 border-b border-line py-3 md:grid-cols-[14rem_minmax(0,1fr)_16rem]"
          >
            <Link
              href={`/merchandise/placements/${slug}` as Route}
              className="link justify-self-start font-medium"
            >
              {name}
            </Link>
            <p className="max-w-[60ch] text-ink-soft">{where}</p>
            <p>
              {version === 1 ? 'as the shop opened' : summaryOf(config)}
              {version > 1 && <span className="block text-xs text-ink-soft">version {version}</span>}
            </p>
          </li>
        )
      })}
    </ul>
  )
}
