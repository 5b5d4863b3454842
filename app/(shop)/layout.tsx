import { type ReactNode, Suspense } from 'react'
import { Beacon } from '@/components/personal/beacon'
import { WhySheet } from '@/components/personal/why-sheet'
import { AccountLeaf } from '@/components/shell/account-leaf'
import { Footer } from '@/components/shell/footer'
import { Header } from '@/components/shell/header'
import { QuietAccount } from '@/components/shell/quiet-account'

export default function ShopLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <Header
        account={
          <Suspense fallback={<QuietAccount />}>
            <AccountLeaf />
          </Suspense>
        }
      />
      <main id="content">{children}</main>
      <Footer />
      <WhySheet />
      <Beacon />
    </>
  )
}
