import type { ReactNode } from 'react'
import { Footer } from '@/components/shell/footer'
import { Header } from '@/components/shell/header'
import { QuietAccount } from '@/components/shell/quiet-account'

export default function ShopLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <Header account={<QuietAccount />} />
      <main id="content">{children}</main>
      <Footer />
    </>
  )
}
