import type { Metadata } from 'next'
import { DeskFrame } from '@/components/desk/desk-frame'
import { PolicyTable } from '@/components/desk/policy-table'
import { EmptyState } from '@/components/ui/empty-state'
import { deskPolicies } from '@/lib/policies/desk'

export const metadata: Metadata = { title: 'Policies' }

export default async function PoliciesPage() {
  const policies = await deskPolicies()
  const names = new Map(policies.map(({ slug, name }) => [slug, name]))
  return (
    <DeskFrame here="/merchandise/policies">
      <h1 className="pt-6 text-2xl">Policies</h1>
      <p className="mt-2 mb-5 max-w-[65ch] text-sm text-ink-soft">
        What the shop does after somebody bought something of a group. A change is live with the next page.
      </p>
      {policies.length > 0 ? (
        <PolicyTable policies={policies} nameOf={slug => names.get(slug) ?? slug} />
      ) : (
        <EmptyState
          title="No groups yet"
          text="The catalogue is empty. Import products, and each group gets its row here."
        />
      )}
    </DeskFrame>
  )
}
