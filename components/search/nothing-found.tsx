import type { Route } from 'next'
import Link from 'next/link'
import { DoorGrid } from '@/components/catalogue/door-grid'
import { Shelf } from '@/components/catalogue/shelf'
import { isDrawn } from '@/lib/catalogue/catalogue'
import { type Door, navigation, openHome } from '@/lib/catalogue/pages'
import { partsOf } from '@/lib/catalogue/parts'

const own = ['jeans', 'coffee', 'laptop bag', 'serum', 'crime novel']

const groupNames = (departments: Door[]) =>
  [
    ...new Set(
      departments.flatMap(({ name, groups }) => [
        name,
        ...partsOf({ name, groups })
          .slice(0, 1)
          .map(group => group.name),
      ]),
    ),
  ].slice(0, 5)

/** A search without results: what to try, and the whole shop beneath it. */
export async function NothingFound({ asked }: { asked: string }) {
  const [departments, home] = await Promise.all([navigation(), openHome()])
  const ideas = isDrawn(departments) ? own : groupNames(departments)
  return (
    <>
      <p className="mt-3 max-w-[60ch] text-lg text-ink-soft">
        {asked
          ? 'We do not have that, under any spelling we could think of. Fewer or other words may help.'
          : 'Type a thing, a brand or a colour; a few letters are enough.'}
      </p>
      <ul className="mt-5 mb-12 flex flex-wrap gap-2 text-sm" hidden={departments.length === 0}>
        {ideas.map(idea => (
          <li key={idea}>
            <Link
              href={`/search?q=${encodeURIComponent(idea)}` as Route}
              className="flex min-h-11 items-center rounded-full border border-edge px-4 hover:border-ink"
            >
              {idea}
            </Link>
          </li>
        ))}
      </ul>
      <Shelf
        title="What the neighbours like"
        placement="search"
        cards={home.popular.slice(0, 4).map(product => ({ product }))}
      />
      <DoorGrid departments={departments} />
    </>
  )
}
