import { createHash } from 'node:crypto'
import type { Route } from 'next'
import Link from 'next/link'
import { firstName } from '@/lib/auth/claims'
import { cartCount } from '@/lib/orders/queries'
import { standingSession } from '@/lib/profile/queries'
import { OneShopper } from './one-shopper'

/** Tells one shopper from another and says nothing else. */
const sealed = (profileId: string) => createHash('sha256').update(profileId).digest('base64url').slice(0, 12)

const linkClass = 'py-3 underline-offset-4 hover:underline'

/**
 * The account corner of whoever is here. A page that knows how many pieces the cart holds says so;
 * else one small statement counts them, and none at all for someone without a cart.
 */
export async function AccountLeaf({ cartCount: known }: { cartCount?: number }) {
  const [session, count] = await Promise.all([standingSession(), known ?? cartCount()])
  return (
    <div className="flex items-center gap-5 text-sm font-medium">
      <OneShopper who={session && sealed(session.profileId)} />
      {session && session.role !== 'SHOPPER' && (
        <Link href={'/merchandise' as Route} className={`${linkClass} max-sm:hidden`} prefetch={false}>
          Desk
        </Link>
      )}
      {session ? (
        <Link href="/account" className={`${linkClass} max-w-32 truncate`} prefetch={false}>
          <span className="sr-only">Your account, </span>
          {firstName(session.name) ?? 'Account'}
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
