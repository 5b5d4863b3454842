import type { Route } from 'next'
import Link from 'next/link'
import { firstName } from '@/lib/auth/claims'

const linkClass = 'py-3 underline-offset-4 hover:underline'

type Props = {
  /** Whose it is; null while nobody is signed in. */
  name: string | null
  /** Pieces in their cart. */
  count: number
  /** The way behind the counter, for those who work there. */
  desk?: boolean
}

/** The account corner. */
export function AccountCorner({ name, count, desk = false }: Props) {
  return (
    <div className="flex items-center gap-5 text-sm font-medium">
      {desk && (
        <Link href={'/merchandise' as Route} className={`${linkClass} max-sm:hidden`} prefetch={false}>
          Desk
        </Link>
      )}
      {name !== null ? (
        <Link href="/account" className={`${linkClass} max-w-32 truncate`} prefetch={false}>
          <span className="sr-only">Your account, </span>
          {firstName(name) ?? 'Account'}
        </Link>
      ) : (
        <Link href="/sign-in" className={linkClass}>
          Sign in
        </Link>
      )}
      <Link href="/cart" className={linkClass} prefetch={false}>
        Cart
        {count > 0 && (
          <>
            <span className="sr-only">, {count === 1 ? '1 piece' : `${count} pieces`}</span>
            <span
              aria-hidden
              className="tabular ml-1.5 rounded-full bg-tomato-deep px-2 py-0.5 text-xs text-on-tomato"
            >
              {count}
            </span>
          </>
        )}
      </Link>
    </div>
  )
}
