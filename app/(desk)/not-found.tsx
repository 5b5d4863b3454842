import { Suspense } from 'react'
import { AccountLeaf } from '@/components/shell/account-leaf'
import { Footer } from '@/components/shell/footer'
import { Header } from '@/components/shell/header'
import { LostPage } from '@/components/shell/lost-page'
import { QuietAccount } from '@/components/shell/quiet-account'

/** For whoever may not be at the desk there is none: the shop says so as for any other wrong address. */
export default function DeskNotFound() {
  return (
    <>
      <Header
        account={
          <Suspense fallback={<QuietAccount />}>
            <AccountLeaf />
          </Suspense>
        }
      />
      <main id="content">
        <LostPage />
      </main>
      <Footer />
    </>
  )
}
