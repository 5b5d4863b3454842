import { emptySnapshot, type ProfileSnapshot } from '@/lib/profile/snapshot'

/**
 * Who pays, as prices and the order see them. A browser may be known as an account's without anybody being
 * signed in: then it orders as a stranger, so that nothing of the account is used up or added to it.
 */
export function asBuyer(snapshot: ProfileSnapshot, signedIn: boolean): ProfileSnapshot {
  return snapshot.shopperId === null || signedIn ? snapshot : emptySnapshot(snapshot.revision)
}
