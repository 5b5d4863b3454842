import type { Route } from 'next'
import Link from 'next/link'
import { mayEdit } from '@/lib/auth/desk'

type Props = {
  title: string
  /** Where another one is made, for those who may. */
  make: { href: string; name: string }
}

/** The head of a list at the desk. */
export async function DeskHead({ title, make }: Props) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 pt-6 pb-4">
      <h1 className="text-2xl">{title}</h1>
      {(await mayEdit()) && (
        <Link
          href={make.href as Route}
          className="inline-flex min-h-10 items-center rounded-md bg-tomato-deep px-4 text-sm font-medium text-on-tomato hover:bg-ink hover:text-paper"
        >
          {make.name}
        </Link>
      )}
    </div>
  )
}
