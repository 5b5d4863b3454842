import type { Metadata } from 'next'
import { Suspense } from 'react'
import { AccountPlaceholder, AccountView } from '@/components/account/account-view'

export const metadata: Metadata = { title: 'Your account', robots: { index: false } }

export default function AccountPage() {
  return (
    <div className="page pt-10 pb-20">
      <Suspense fallback={<AccountPlaceholder />}>
        <AccountView />
      </Suspense>
    </div>
  )
}
