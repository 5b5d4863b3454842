import Link from 'next/link'
import { firstName } from '@/lib/auth/claims'

const linkClass = 'py-3 underline-offset-4 hover:underline'

/** The account corner: of whom it is (`name` null: nobody is signed in), and how many pieces are in their cart. */
export function AccountCorner({ name, count }: { name: string | null; count: number }) {
  return (
    <div className="flex items-center gap-5 text-sm font-medium">
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
