import { createHash } from 'node:crypto'
import { cartCount } from '@/lib/orders/queries'
import { standingSession } from '@/lib/profile/queries'
import { AccountCorner } from './account-corner'
import { OneShopper } from './one-shopper'

/** Tells one shopper from another and says nothing else. */
const sealed = (profileId: string) => createHash('sha256').update(profileId).digest('base64url').slice(0, 12)

/**
 * The account corner of whoever is here. A page that knows how many pieces the cart holds says so;
 * else one small statement counts them, and none at all for someone without a cart.
 */
export async function AccountLeaf({ cartCount: known }: { cartCount?: number }) {
  const [session, count] = await Promise.all([standingSession(), known ?? cartCount()])
  return (
    <>
      <OneShopper who={session && sealed(session.profileId)} />
      <AccountCorner
        name={session && (session.name ?? '')}
        count={count}
        desk={session !== null && session.role !== 'SHOPPER'}
      />
    </>
  )
}
