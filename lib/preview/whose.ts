import 'server-only'
import { catalogueAt } from '@/lib/catalogue/queries'
import { readSnapshot, readSnapshots } from '@/lib/profile/read'
import type { ProfileSnapshot } from '@/lib/profile/snapshot'
import { asOf } from './as-of'
import { exampleOf } from './example'
import type { Whom } from './side'

/** What is known of whom a preview is of, at `now` (epoch ms), and what they are called; or why nothing is. */
export async function snapshotOf(
  whom: Whom,
  now: number,
): Promise<{ snapshot: ProfileSnapshot; name: string } | { trouble: string }> {
  if (whom.kind === 'shopper') {
    const [snapshot] = await readSnapshots([whom.profileId])
    if (!snapshot?.profileId)
      return { trouble: 'This shopper is not with us any more: nothing is known of them.' }
    return { snapshot: asOf(snapshot, now), name: snapshot.facts.name ?? 'Somebody without a name' }
  }
  const nobody = await readSnapshot({ kind: 'stranger' }, null)
  if (whom.kind === 'nobody') return { snapshot: nobody, name: 'Nobody we know' }
  const { rule } = whom
  const catalogue = await catalogueAt(nobody.revision.catalogue)
  const snapshot = exampleOf(rule, catalogue, now, nobody.revision)
  if (!snapshot) return { trouble: `Nothing on these shelves makes anybody “${rule.name}”.` }
  return { snapshot, name: rule.name }
}
