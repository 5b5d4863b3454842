import type { Metadata } from 'next'
import { WhySheet } from '@/components/personal/why-sheet'
import { DecisionView } from '@/components/preview/decision-view'
import { FrameManners } from '@/components/preview/frame-manners'
import { AccountCorner } from '@/components/shell/account-corner'
import { Footer } from '@/components/shell/footer'
import { Header } from '@/components/shell/header'
import { EmptyState } from '@/components/ui/empty-state'
import { navigation } from '@/lib/catalogue/pages'
import { look } from '@/lib/preview/look'
import { frameHref, type Query, sideIn, wishOf } from '@/lib/preview/side'

export const metadata: Metadata = { title: 'Preview' }

/** One side of a preview: a page of the shop as somebody else would see it. No beacon, no visit, nothing learned. */
export default async function FramePage({ searchParams }: { searchParams: Promise<Query> }) {
  const side = sideIn(await searchParams, '')
  const { wish, troubles } = wishOf(side)
  const shown = wish ? await look(wish) : { trouble: Object.values(troubles).join(' ') }
  if ('trouble' in shown)
    return (
      <main id="content" className="page pt-10">
        <EmptyState title="Nothing to show" text={shown.trouble} />
      </main>
    )
  const { snapshot } = shown.basis
  const pieces = snapshot.cart.reduce((sum, line) => sum + line.quantity, 0)
  const signedIn = wish?.whom.kind === 'nobody' ? null : (snapshot.facts.name ?? '')
  return (
    <FrameManners>
      <Header account={<AccountCorner name={signedIn} count={pieces} />} />
      <main id="content">
        <DecisionView look={shown} departments={await navigation()} card={frameHref(side, 'birthday-card')} />
      </main>
      <Footer />
      <WhySheet theirs={false} />
    </FrameManners>
  )
}
