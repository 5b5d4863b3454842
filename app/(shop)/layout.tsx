import { type ReactNode, Suspense } from 'react'
import { ConsentBanner } from '@/components/personal/consent-banner'
import { WhySheet } from '@/components/personal/why-sheet'
import { AccountLeaf } from '@/components/shell/account-leaf'
import { Footer } from '@/components/shell/footer'
import { Header } from '@/components/shell/header'
import { OrElse } from '@/components/shell/or-else'
import { QuietAccount } from '@/components/shell/quiet-account'
import { Visits } from '@/components/visits/visits'
import { LookBehindLeaf } from '@/components/why/look-behind-leaf'

export default function ShopLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <Header
        account={
          <OrElse instead={<QuietAccount />}>
            <Suspense fallback={<QuietAccount />}>
              <AccountLeaf />
            </Suspense>
          </OrElse>
        }
      />
      <main id="content">{children}</main>
      <Footer />
      <ConsentBanner />
      <WhySheet />
      <OrElse>
        <Suspense>
          <LookBehindLeaf />
        </Suspense>
      </OrElse>
      <Visits />
    </>
  )
}
