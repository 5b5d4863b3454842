import type { Metadata } from 'next'
import { Footer } from '@/components/shell/footer'
import { Header } from '@/components/shell/header'
import { LostPage } from '@/components/shell/lost-page'
import { QuietAccount } from '@/components/shell/quiet-account'
import { WholePages } from '@/components/shell/whole-pages'
import RootLayout from './layout'

export const metadata: Metadata = { title: 'Not on our shelves · Tante Emma' }

/** An address the shop does not know; a document of its own, so that no other page carries it along. */
export default function NotFound() {
  return (
    <RootLayout>
      <Header account={<QuietAccount />} />
      <main id="content">
        <LostPage />
      </main>
      <Footer />
      <WholePages />
    </RootLayout>
  )
}
