import type { ReactNode } from 'react'
import { ConsentBanner } from '@/components/personal/consent-banner'
import { Footer } from '@/components/shell/footer'
import { Header } from '@/components/shell/header'
import { QuietAccount } from '@/components/shell/quiet-account'
import { LookBehind } from '@/components/why/look-behind'

/** The shop for someone we know nothing about: nothing here may depend on the request. */
export default function OpenLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <Header account={<QuietAccount />} />
      <main id="content">{children}</main>
      <Footer />
      <ConsentBanner />
      <LookBehind />
    </>
  )
}
