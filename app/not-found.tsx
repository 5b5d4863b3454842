import type { Metadata } from 'next'
import { Footer } from '@/components/shell/footer'
import { Header } from '@/components/shell/header'
import { LostPage } from '@/components/shell/lost-page'
import { QuietAccount } from '@/components/shell/quiet-account'

export const metadata: Metadata = { title: 'Not on our shelves' }

/** An address the shop does not know. */
export default function NotFound() {
  return (
    <>
      <Header account={<QuietAccount />} />
      <main id="content">
        <LostPage />
      </main>
      <Footer />
    </>
  )
}
