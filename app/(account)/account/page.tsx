import type { Metadata } from 'next'
import { AccountView } from '@/components/account/account-view'

export const metadata: Metadata = { title: 'Your account', robots: { index: false } }

// Nothing on this page is the same for two shoppers, and in one piece it works without any script.
export const instant = false

export default function AccountPage() {
  return (
    <div className="page pt-10 pb-20">
      <AccountView />
    </div>
  )
}
